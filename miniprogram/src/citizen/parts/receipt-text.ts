import { checkNumber, plainDigits } from '@shared/kernel/matter-number';

/** Number and secret out of a receipt's own text: what its QR code says, line by line; undefined for any other code. */
export function receiptIn(text: string): { readonly number: string; readonly secret: string } | undefined {
  const after = (word: string): string => plainDigits(text.split('\n').find((line) => line.startsWith(word)) ?? '');
  const number = after('编号');
  const secret = after('查询码');
  return checkNumber(number) === 'ok' && secret.length === 16 ? { number, secret } : undefined;
}
