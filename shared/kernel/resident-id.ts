import { isCivilDate, type CivilDate } from './civil-date';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** First two digits that exist: provinces, 港澳台居民居住证 (81–83). */
const regions = new Set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '));

export type ResidentIdFault = 'wrong-length' | 'wrong-region' | 'wrong-date' | 'mistyped';

/** GB 11643: 18 places with a check digit. A small x counts. 'mistyped': one digit was copied wrong. `today` rules out births to come. */
export const checkResidentId = (text: string, today: CivilDate): 'ok' | ResidentIdFault => {
  const id = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) return 'wrong-length';
  const sum = weights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  if (checks[sum % 11] !== id[17]) return 'mistyped';
  // A foreigner's permanent residence card of 2023 begins with 9 and then has no Chinese region.
  if (!id.startsWith('9') && !regions.has(id.slice(0, 2))) return 'wrong-region';
  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  const isBorn = isCivilDate(born) && born <= today && Number(today.slice(0, 4)) - Number(born.slice(0, 4)) <= 150;
  return isBorn ? 'ok' : 'wrong-date';
};
