import { type CivilDate, civilDateOf, instantAt, weekdayOf, yearOf } from '@shared/kernel/civil-date';

/** Civil dates ('YYYY-MM-DD') and instants (ISO, UTC) as people read them. Dates are closed up: 11月27日 周五. */
const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

const monthOfYear = (date: CivilDate): number => Number(date.slice(5, 7));
const dayOfMonth = (date: CivilDate): number => Number(date.slice(8, 10));

/** '2026-11-27' → 11月27日 */
export const day = (date: CivilDate): string => `${monthOfYear(date)}月${dayOfMonth(date)}日`;

/** '2026-11-27' → 2026年11月27日 */
export const fullDay = (date: CivilDate): string => `${yearOf(date)}年${day(date)}`;

/** '2026-11-27' → 11月27日 周五 */
export const dayAndWeekday = (date: CivilDate): string => `${day(date)} 周${weekdays[weekdayOf(date)]}`;

/** '2026-11-27' → 11月27日（周五）, for the middle of a sentence */
export const dayInSentence = (date: CivilDate): string => `${day(date)}（周${weekdays[weekdayOf(date)]}）`;

/** '2026-10' → 2026年10月 */
export const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;

/** What a calendar leaf shows of '2026-11-27': 11月 · 27 · 星期五 / 周五 */
export const leafOf = (date: CivilDate) => ({
  month: `${monthOfYear(date)}月`,
  day: String(dayOfMonth(date)),
  longWeekday: `星期${weekdays[weekdayOf(date)]}`,
  shortWeekday: `周${weekdays[weekdayOf(date)]}`,
});

/** For officers, the office's clock: '2026-11-23T06:30:00.000Z' → 14:30 */
export function deskTime(instant: string): string {
  const midnight = Date.parse(instantAt(civilDateOf(instant), '00:00'));
  const minutes = Math.floor((Date.parse(instant) - midnight) / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** For citizens: 上午 9:12, 下午 2:30 */
export const citizenTime = (instant: string): string => spokenTime(deskTime(instant));

/** '14:30' → 下午 2:30; '09:00' → 上午 9:00; '12:00' → 中午 12:00 */
export function spokenTime(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const part = hour < 12 ? '上午' : hour === 12 ? '中午' : '下午';
  return `${part} ${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}`;
}

/** '2026-11-10T01:12:00.000Z' → 11月10日 周二 09:12 */
export const moment = (instant: string): string => `${dayAndWeekday(civilDateOf(instant))} ${deskTime(instant)}`;

/** '2026-11-23T02:31:00.000Z' → 2026年11月23日 10:31 */
export const fullMoment = (instant: string): string => `${fullDay(civilDateOf(instant))} ${deskTime(instant)}`;
