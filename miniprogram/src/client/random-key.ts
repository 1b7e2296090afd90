import Taro from '@tarojs/taro';
import { inBrowser } from './present';

const BYTES = 16;

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * 128 random bits made on the device, as 32 hex digits: the key of a draft, or the id of a request. A receipt's number
 * and secret follow from the draft's key, so there is no weaker source to fall back on: browsers have
 * crypto.getRandomValues everywhere, WeChat has wx.getRandomValues from base library 2.19.3, which we ask for.
 */
export async function randomKey(): Promise<string> {
  if (inBrowser) return hex(crypto.getRandomValues(new Uint8Array(BYTES)));
  const { randomValues } = await new Promise<{ randomValues: ArrayBuffer }>((success, fail) => {
    void Taro.getRandomValues({ length: BYTES, success, fail });
  });
  return hex(new Uint8Array(randomValues));
}
