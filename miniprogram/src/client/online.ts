import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { subscribable } from './subscribable';

/** Is there a network? Starts with yes: a bar that says no at every start would soon not be read. */
const online = subscribable(true);
let watching = false;

function watch(): void {
  if (watching) return;
  watching = true;
  Taro.onNetworkStatusChange(({ isConnected }) => online.set(isConnected));
  void Taro.getNetworkType().then(
    ({ networkType }) => online.set(networkType !== 'none'),
    // A device that cannot say counts as connected; the call itself will tell.
    () => online.set(true),
  );
}

const subscribe = (listener: () => void): (() => void) => {
  watch();
  return online.subscribe(listener);
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, online.get);
