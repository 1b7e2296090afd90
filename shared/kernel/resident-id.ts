import { isCivilDate, yearOf, type CivilDate } from './civil-date';

export type ResidentIdCheck = 'ok' | 'wrong-length' | 'wrong-date' | 'wrong-region' | 'mistyped';

/** 省级行政区划 (GB/T 2260), the first two digits; 71 is 台湾省. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(' '),
);

/** 港澳台居民居住证 carry one of these whole region codes. */
const residencePermits = new Set(['810000', '820000', '830000']);

/** 外国人永久居留身份证 (2023 form) begins with 9 where a citizen's card names the province. */
const permanentResident = '9';

const OLDEST = 150;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/**
 * Is this a number as GB 11643 makes them? Tells which part is wrong, so that the page can say it. The number is never
 * asked for as a condition of filing; whether such a person exists is not known here. `today` in the county.
 */
export function checkResidentId(text: string, today: CivilDate): ResidentIdCheck {
  const id = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  if (id.length !== 18) return 'wrong-length';
  if (!/^\d{17}[\dX]$/.test(id)) return 'mistyped';
  if (!isKnownRegion(id.slice(0, 6))) return 'wrong-region';
  if (!isBirthDate(`${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`, today)) return 'wrong-date';
  return id[17] === checkCharacterOf(id) ? 'ok' : 'mistyped';
}

const isKnownRegion = (region: string): boolean =>
  provinces.has(region.slice(0, 2)) || residencePermits.has(region) || region.startsWith(permanentResident);

const isBirthDate = (date: string, today: CivilDate): boolean =>
  isCivilDate(date) && date <= today && yearOf(today) - yearOf(date) <= OLDEST;

function checkCharacterOf(id: string): string | undefined {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return checkCharacters[sum % 11];
}
