import { forget, keep, kept } from './shelf';

/** A receipt kept on this device: what opens the matter again without a session. */
export interface KeptReceipt {
  readonly matterId: string;
  readonly number: string;
  /** Missing when the person chose the bare receipt: number and date only. */
  readonly secret?: string;
  readonly qrText?: string;
  readonly title: string;
  readonly receivedAt: string;
}

const KEY = 'receipts';

const isReceipt = (value: unknown): value is KeptReceipt =>
  typeof value === 'object' &&
  value !== null &&
  ['matterId', 'number', 'title', 'receivedAt'].every(
    (field) => field in value && typeof Reflect.get(value, field) === 'string',
  );

/** Newest first. */
export function keptReceipts(): readonly KeptReceipt[] {
  const receipts = kept(KEY);
  return Array.isArray(receipts) ? receipts.filter(isReceipt) : [];
}

/** Keeps a receipt; a second one of the same matter takes the place of the first. False when the device is full. */
export const keepReceipt = (receipt: KeptReceipt): boolean =>
  keep(KEY, [receipt, ...keptReceipts().filter(({ matterId }) => matterId !== receipt.matterId)]);

export const forgetReceipt = (matterId: string): void =>
  void keep(
    KEY,
    keptReceipts().filter((receipt) => receipt.matterId !== matterId),
  );

export const forgetAllReceipts = (): void => forget(KEY);
