import Taro from '@tarojs/taro';

/** What the app keeps on this device. Values are plain data; whoever reads one checks its shape. */
export const kept = (key: string): unknown => Taro.getStorageSync<unknown>(key);

/** False when the device has no room left: nothing is lost on the screen, but it will not survive closing. */
export function keep(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    // The one thing that goes wrong here is a full storage; the caller says so to the person.
    return false;
  }
}

export const forget = (key: string): void => Taro.removeStorageSync(key);

export const keptKeys = (): readonly string[] => Taro.getStorageInfoSync().keys;
