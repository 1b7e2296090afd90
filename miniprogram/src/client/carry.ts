import Taro from '@tarojs/taro';
import { type Carry } from './errand';

let ready = false;

/** WeChat asks for it once, before the first call. */
function prepare(): void {
  if (ready) return;
  ready = true;
  Taro.cloud.init();
}

/** WeChat: by the cloud function of the audience. Who is calling, the platform itself tells it. */
export const carry: Carry = ({ operation, audience, input, token, requestId }, patience) =>
  new Promise((resolve, reject) => {
    prepare();
    const timer = setTimeout(() => reject(new Error('no answer in time')), patience);
    Taro.cloud.callFunction({
      name: audience,
      data: { operation, input, token, requestId },
      success: ({ result }) => resolve(result),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
      complete: () => clearTimeout(timer),
    });
  });
