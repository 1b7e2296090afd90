import Taro from '@tarojs/taro';
import { inBrowser } from '@/client/present';

/** Brings the field with this id before the eyes, and in a browser under the keyboard. */
export function jumpTo(id: string): void {
  if (!inBrowser) return void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80 });
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
