import { useSyncExternalStore } from 'react';
import { watchNetwork } from './network';
import { subscribable } from './subscribable';

/** Is there a network? Starts with yes: a bar that says no at every start would soon not be read. */
const online = subscribable(true);
let watching = false;

const subscribe = (listener: () => void): (() => void) => {
  if (!watching) {
    watching = true;
    watchNetwork(online.set);
  }
  return online.subscribe(listener);
};

export const useOnline = (): boolean => useSyncExternalStore(subscribe, online.get);
