import { inBrowser } from '@/client/present';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys in a group of radios: the place to go to, round the ends; undefined for any other key. */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  const step = steps[key];
  return step === undefined || count === 0 ? undefined : (at + step + count) % count;
}

/** Which radio Tab reaches: the chosen one, or the first. */
export const tabStop = (at: number, chosen: number): 0 | -1 => (at === Math.max(chosen, 0) ? 0 : -1);

export function focusOn(id: string): void {
  if (inBrowser) document.getElementById(id)?.focus();
}
