import { monthOf } from '@shared/kernel/civil-date';
import { type County } from '@/client/county';

export type Reception = County['receptions'][number];

/** Who receives so often within the announced days stands once, not day by day: the townships, every working day. */
const OFTEN = 3;

const sameDoor = (one: Reception, other: Reception): boolean => one.title === other.title && one.place === other.place;

export interface ReceptionDays {
  /** The secretary's or the county head's next days. */
  readonly key: readonly Reception[];
  /** Everybody's days, month by month. */
  readonly months: readonly { readonly month: string; readonly days: readonly Reception[] }[];
  readonly daily: readonly Reception[];
}

export function receptionDays(receptions: readonly Reception[]): ReceptionDays {
  const isDaily = (one: Reception): boolean => receptions.filter((other) => sameDoor(one, other)).length >= OFTEN;
  const dated = receptions.filter((one) => !isDaily(one)).sort((a, b) => a.date.localeCompare(b.date));
  const months = [...new Set(dated.map(({ date }) => monthOf(date)))];
  return {
    key: dated.filter(({ key }) => key),
    months: months.map((month) => ({ month, days: dated.filter(({ date }) => monthOf(date) === month) })),
    daily: receptions.filter((one, at) => isDaily(one) && receptions.findIndex((other) => sameDoor(one, other)) === at),
  };
}

/** The next day of the secretary or the county head; on the first page it is announced. */
export const nextKeyDay = (receptions: readonly Reception[]): Reception | undefined => receptionDays(receptions).key[0];
