/**
 * The number people see and say: eight digits drawn by chance and one check digit, shown 4-4-1. It authorises nothing.
 * The check digit is Damm's: it finds every single wrong digit and every swap of two neighbours, the two slips people
 * make when they copy or say a number.
 */

/** A weakly totally anti-symmetric quasigroup of order ten (H. M. Damm, 2004): row is the digit so far, column the next. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

const LENGTH = 9;

/** The digit that brings a number to 0 is the one it stands at: every diagonal of the table is 0. */
function standsAt(digits: string): string {
  let at = '0';
  for (const digit of digits) at = damm[Number(at)]?.[Number(digit)] ?? '';
  return at;
}

/** The ninth digit for these eight. */
export function checkDigit(eight: string): string {
  if (!/^\d{8}$/.test(eight)) throw new RangeError('a matter number begins with eight digits');
  return standsAt(eight);
}

/** The whole number, nine digits. */
export const numberFrom = (eight: string): string => eight + checkDigit(eight);

/** What was typed, as digits alone: full-width digits are read, spaces, hyphens and words around them are not. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - '０'.charCodeAt(0) + '0'.charCodeAt(0)))
    .replace(/\D/g, '');

/** Can this be a number of ours? It says nothing about whether the matter exists. */
export function checkNumber(text: string): 'ok' | 'wrong-length' | 'mistyped' {
  const digits = plainDigits(text);
  if (digits.length !== LENGTH) return 'wrong-length';
  return standsAt(digits) === '0' ? 'ok' : 'mistyped';
}

const inFours = (digits: string): string => digits.replace(/\d{4}(?=\d)/g, '$& ');

/** '470382165' as it stands on the receipt: '4703 8216 5'. */
export const showNumber = (number: string): string => inFours(number);

/** The sixteen-digit secret as it stands on the receipt: '2906 7715 4038 8261'. */
export const showSecret = (secret: string): string => inFours(secret);
