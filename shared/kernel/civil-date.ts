import dayjs from 'dayjs';

/** A day as the office writes it, '2026-03-02', in the county (Asia/Shanghai). Legal periods are counted in these alone. */
export type CivilDate = string;

/** A moment in UTC, '2026-11-24T02:31:00.000Z'. */
export type Instant = string;

/** A month, '2026-03'. */
export type Month = string;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY = 24 * 60 * 60 * 1000;

// Asia/Shanghai has had no summer time since 1991, so a fixed offset is exact for every moment the service meets.
// Nothing else in the product knows it.
const AHEAD_OF_UTC = 8 * 60 * 60 * 1000;

/** Milliseconds since 1970, reckoned in UTC so that the time zone of the machine plays no part; undefined for no date. */
function utcOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
  return isoDay(ms) === text ? ms : undefined; // 30 February would have become 2 March
}

function dayNumber(date: CivilDate): number {
  const ms = utcOf(date);
  if (ms === undefined) throw new RangeError('not a civil date');
  return ms / DAY;
}

const isoDay = (ms: number): CivilDate => dayjs(ms).toISOString().slice(0, 10);

const millisecondsOf = (instant: Instant): number => {
  // A text without its Z would be read in the time zone of the machine: another day in another place.
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(instant)) throw new RangeError('not an instant in UTC');
  return dayjs(instant).valueOf();
};

/** Is this a day of the calendar? 2026-02-30 and 2026-2-3 are not. */
export const isCivilDate = (text: string): boolean => utcOf(text) !== undefined;

/** The day it was in the county at that moment. */
export const civilDateOf = (instant: Instant): CivilDate => isoDay(millisecondsOf(instant) + AHEAD_OF_UTC);

/** `n` days later; earlier if `n` is negative. */
export const addDays = (date: CivilDate, n: number): CivilDate => isoDay((dayNumber(date) + n) * DAY);

/** Days from one date to the other; negative if `to` is the earlier one. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

export function weekdayOf(date: CivilDate): Weekday {
  const fromThursday = (dayNumber(date) + 4) % 7; // 1970-01-01 was a Thursday
  return ((fromThursday + 7) % 7) as Weekday;
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

export const monthOf = (date: CivilDate): Month => date.slice(0, 7);

export const startOfMonth = (month: Month): CivilDate => `${month}-01`;

export function endOfMonth(month: Month): CivilDate {
  const aDayOfTheNext = addDays(startOfMonth(month), 31);
  return addDays(startOfMonth(monthOf(aDayOfTheNext)), -1);
}

/** The moment the clocks of the county show this time, 'HH:mm', on that day. */
export function instantAt(date: CivilDate, time: string): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new RangeError('not a time of day');
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return dayjs(dayNumber(date) * DAY + minutes * 60_000 - AHEAD_OF_UTC).toISOString();
}

/** 24:00 of that day in the county: a period that ends on it ends then (民法典 第二百零三条). */
export const endOfDay = (date: CivilDate): Instant => instantAt(addDays(date, 1), '00:00');
