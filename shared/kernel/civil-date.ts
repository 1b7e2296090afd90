import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A day in Asia/Shanghai, 'YYYY-MM-DD'. Legal periods are counted in these, never in instants. */
export type CivilDate = string;

/** China has had one offset and no summer time since 1991; this file is the only place that knows it. */
const shanghaiMinutes = 8 * 60;

const at = (date: CivilDate) => dayjs.utc(date);

/** The civil date of an instant (ISO, UTC): 2026-02-28T17:00:00Z is already 2026-03-01. */
export const civilDateOf = (instant: string): CivilDate => dayjs.utc(instant).utcOffset(shanghaiMinutes).format('YYYY-MM-DD');

/** Is it 'YYYY-MM-DD' and a day that exists? 2026-02-30 is not. */
export const isCivilDate = (text: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && at(text).isValid() && at(text).format('YYYY-MM-DD') === text;

export const addDays = (date: CivilDate, days: number): CivilDate => at(date).add(days, 'day').format('YYYY-MM-DD');

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => at(to).diff(at(from), 'day');

/** 0 is Sunday. */
export const weekdayOf = (date: CivilDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 => at(date).day();

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** 'YYYY-MM'. */
export const monthOf = (date: CivilDate): string => date.slice(0, 7);

export const startOfMonth = (month: string): CivilDate => `${month}-01`;

export const endOfMonth = (month: string): CivilDate => at(`${month}-01`).endOf('month').format('YYYY-MM-DD');

/** The instant (ISO, UTC) of a wall-clock time in Asia/Shanghai, 'HH:mm'. */
export const instantAt = (date: CivilDate, time: string): string => dayjs.utc(`${date}T${time}:00.000Z`).subtract(shanghaiMinutes, 'minute').toISOString();

/** 24:00 of the day, when a period ends (民法典 第二百零三条). */
export const endOfDay = (date: CivilDate): string => instantAt(addDays(date, 1), '00:00');
