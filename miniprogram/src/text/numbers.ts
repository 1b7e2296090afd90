import { plainDigits } from '@shared/kernel/matter-number';

/** Numbers that people copy stand in groups of four, also while they are still being typed. */
const inFours = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

const digitsOf = (typed: string, most: number): string => plainDigits(typed).replace(/\D/g, '').slice(0, most);

/** A matter's number, 4-4-1: '470382165' → 4703 8216 5, '47038' → 4703 8 */
export const groupNumber = (typed: string): string => inFours(digitsOf(typed, 9));

/** A secret in one line, 4-4-4-4. */
export const groupSecret = (typed: string): string => inFours(digitsOf(typed, 16));

/** A secret in the two lines of the receipt: 2906 7715 and 4038 8261 */
export const secretLines = (secret: string): readonly [string, string] => {
  const digits = digitsOf(secret, 16);
  return [inFours(digits.slice(0, 8)), inFours(digits.slice(8))];
};

/** How many digits are still missing: for “再输 6 位”. */
export const digitsLeft = (typed: string, most: 9 | 16): number => most - digitsOf(typed, most).length;
