import { type Receipt } from '@shared/contract/views';
import { keepWords, keptWords, wipeWords } from '../parts/kept-words';

const SLIP = 'counter-slip';

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' &&
  value !== null &&
  ['number', 'secret', 'receivedAt', 'receivedBy', 'title', 'qrText', 'next'].every((part) => part in value);

/** The receipt just made, until it is handed over: a reload of the page must not lose somebody's secret. */
export const keepSlip = (receipt: Receipt): void => keepWords(SLIP, JSON.stringify(receipt));

export function keptSlip(): Receipt | undefined {
  const words = keptWords(SLIP);
  const slip: unknown = words === undefined ? undefined : JSON.parse(words);
  return isReceipt(slip) ? slip : undefined;
}

/** Handed over: the secret stays on the paper alone. */
export const forgetSlip = (): void => wipeWords(SLIP);
