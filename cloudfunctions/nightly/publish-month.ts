import {
  addDays,
  civilDateOf,
  monthOf,
  startOfMonth,
  type CivilDate,
  type Month,
} from '../../shared/kernel/civil-date';
import type { Desk } from '../edge/desk';
import { publishedMonths } from '../stores/collections/published-months';
import { totalsOf } from '../stores/month-totals';

/** Day of the month from which the month before stands: its return is due on the 3rd (rules §2.8). */
const publishedFrom = 4;

/**
 * From the 4th on, last month's totals are kept as they are, once. Never ahead of the machine's own day: a run for a day
 * to come would keep a month that is not over.
 */
export const publishMonth = async (desk: Desk, on: CivilDate): Promise<Month | null> => {
  const now = desk.clock.now();
  const today = civilDateOf(now);
  const day = on < today ? on : today;
  if (Number(day.slice(8)) < publishedFrom) return null;
  const month = monthOf(addDays(startOfMonth(monthOf(day)), -1));
  if ((await desk.store.get(publishedMonths, month)) !== null) return null;
  const cutOff = addDays(today, -1);
  const totals = await totalsOf(desk, month, cutOff);
  // Two runs at once: the first one stands.
  const inserted = await desk.store.insert(publishedMonths, {
    id: month,
    version: 1,
    totals,
    cutOff,
    publishedAt: now,
  });
  return inserted.done ? month : null;
};
