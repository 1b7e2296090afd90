import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { target } from './present';
import { subscribable } from './subscribable';

/** 大字版: kept on this device; on by itself when the person has set large letters in WeChat (17 is WeChat's own default). */
const KEY = 'elder';
const LARGE = 19;

const wantsLargeLetters = (): boolean => target === 'weapp' && (Taro.getSystemInfoSync().fontSizeSetting ?? 0) >= LARGE;

const firstSetting = (): boolean => {
  const kept: unknown = Taro.getStorageSync(KEY);
  return kept === 'on' || (kept !== 'off' && wantsLargeLetters());
};

const elder = subscribable<boolean | undefined>(undefined);

/** Read at the first use, not at load: WeChat answers about itself only once the app has started. */
const isElder = (): boolean => {
  const known = elder.get();
  if (known !== undefined) return known;
  const first = firstSetting();
  elder.set(first);
  return first;
};

export function setElder(on: boolean): void {
  Taro.setStorageSync(KEY, on ? 'on' : 'off');
  elder.set(on);
}

/** Is the large-type mode on? Components that lay themselves out differently in it ask here. */
export const useElder = (): boolean => useSyncExternalStore(elder.subscribe, isElder);
