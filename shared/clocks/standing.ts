import { daysBetween, type CivilDate } from '../kernel/civil-date';
import { workingDaysBefore, type DueDate } from './due-date';
import type { WorkCalendar } from './work-calendar';

export type Standing = 'on-time' | 'soon' | 'overdue';

/**
 * Working days before the strict date from which a duty is "due soon". Three: enough to get a signature or a missing
 * paper before a holiday begins, and short enough that the list of what is due soon stays a list one reads.
 */
export const soonWorkingDays = 3;

/** How a duty stands today: worked out, never stored. `daysLeft` is natural days to the legal date, negative when late. */
export const standingOf = (
  due: DueDate,
  today: CivilDate,
  calendar: WorkCalendar,
): { readonly standing: Standing; readonly daysLeft: number } => {
  const daysLeft = daysBetween(today, due.legal);
  if (daysLeft < 0) return { standing: 'overdue', daysLeft };
  return { standing: today >= soonFrom(due, calendar) ? 'soon' : 'on-time', daysLeft };
};

/** The first day on which it is "due soon". */
export const soonFrom = (due: DueDate, calendar: WorkCalendar): CivilDate =>
  workingDaysBefore(due.strict, soonWorkingDays, calendar);
