import { change } from './call';
import { isUnsure } from './intention';
import { keptReceipts } from './kept-receipts';
import { endOpening, keepOpening } from './session';
import { type Refused } from './transport';
import { windowShelf } from './window-shelf';

/** Which matters this window has opened, so that all of them can be closed when the phone is handed on. */
const KEY = 'openings';

const opened = (): readonly string[] => (windowShelf.get(KEY) ?? '').split(' ').filter((id) => id !== '');

/** Keeps what opens one matter for half an hour, until the window closes. */
export function rememberOpening(matterId: string, token: string): void {
  keepOpening(matterId, token);
  windowShelf.set(KEY, [...new Set([...opened(), matterId])].join(' '));
}

export function endAllOpenings(): void {
  opened().forEach(endOpening);
  windowShelf.remove(KEY);
}

export type Opened =
  { readonly ok: true; readonly matterId: string } | { readonly ok: false; readonly refusal: Refused };

/** Number + secret open the matter (rules §5.5). */
export async function openByNumber(number: string, secret: string): Promise<Opened> {
  const answer = await change('track.open', { number, secret });
  if (!answer.ok) return answer;
  rememberOpening(answer.value.matterId, answer.value.token);
  return { ok: true, matterId: answer.value.matterId };
}

/** Receipts of this device that opened nothing. A page that looks every few seconds must not use up a person's tries. */
const inVain = new Set<string>();

/** Opens the matter anew with the receipt kept on this device; false where there is none with a secret. */
export async function reopen(matterId: string): Promise<boolean> {
  endOpening(matterId);
  const { number, secret } = keptReceipts().find((receipt) => receipt.matterId === matterId) ?? {};
  if (number === undefined || secret === undefined || inVain.has(secret)) return false;
  const opened = await openByNumber(number, secret);
  if (!opened.ok && !isUnsure(opened.refusal.code)) inVain.add(secret);
  return opened.ok;
}
