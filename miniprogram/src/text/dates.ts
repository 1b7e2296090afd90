import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** The office's clock: China has one, eight hours ahead of UTC all year (国家标准时间). */
const OFFICE_HOURS = 8;

const weekdays = ['日', '一', '二', '三', '四', '五', '六'] as const;

const civil = (date: string) => dayjs.utc(date);
const atOffice = (instant: string) => dayjs.utc(instant).add(OFFICE_HOURS, 'hour');

type Moment = ReturnType<typeof civil>;
const weekday = (moment: Moment): string => weekdays[moment.day()] ?? '';
const monthDay = (moment: Moment): string => `${moment.month() + 1}月${moment.date()}日`;

/** '2026-11-27' → 11月27日 */
export const day = (date: string): string => monthDay(civil(date));

/** '2026-11-27' → 2026年11月27日 */
export const fullDay = (date: string): string => `${civil(date).year()}年${day(date)}`;

/** '2026-11-27' → 11月27日 周五 */
export const dayAndWeekday = (date: string): string => `${day(date)} 周${weekday(civil(date))}`;

/** '2026-11-27' → 11月27日（周五）, for the middle of a sentence */
export const dayInSentence = (date: string): string => `${day(date)}（周${weekday(civil(date))}）`;

/** What a calendar leaf shows of '2026-11-27': 11月 · 27 · 星期五 / 周五 */
export const leafOf = (date: string): { month: string; day: string; longWeekday: string; shortWeekday: string } => {
  const moment = civil(date);
  return {
    month: `${moment.month() + 1}月`,
    day: String(moment.date()),
    longWeekday: `星期${weekday(moment)}`,
    shortWeekday: `周${weekday(moment)}`,
  };
};

/** The civil date at the office of an instant: '2026-11-10T16:30:00.000Z' → '2026-11-11' */
export const civilDateOf = (instant: string): string => atOffice(instant).format('YYYY-MM-DD');

/** '2026-11-10T01:12:00.000Z' → 11月10日 周二 09:12 */
export const moment = (instant: string): string => `${dayAndWeekday(civilDateOf(instant))} ${deskTime(instant)}`;

/** '2026-11-23T02:31:00.000Z' → 2026年11月23日 10:31 */
export const fullMoment = (instant: string): string => `${fullDay(civilDateOf(instant))} ${deskTime(instant)}`;

/** For officers: 14:30 */
export const deskTime = (instant: string): string => atOffice(instant).format('HH:mm');

/** For citizens: 上午 9:12, 下午 2:30 */
export const citizenTime = (instant: string): string => spokenTime(deskTime(instant));

/** '14:30' → 下午 2:30; '09:00' → 上午 9:00; '12:00' → 中午 12:00 */
export function spokenTime(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const part = hour < 12 ? '上午' : hour === 12 ? '中午' : '下午';
  return `${part} ${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')}`;
}

/** Whole days from one civil date to another; the first is day 0. */
export const daysBetween = (from: string, to: string): number => civil(to).diff(civil(from), 'day');
