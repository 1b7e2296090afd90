import { sumNames } from '../../shared/figures/facts';
import { withoutDays, type MonthTotals } from '../../shared/figures/month-totals';
import { endOfMonth, startOfMonth, type CivilDate, type Month } from '../../shared/kernel/civil-date';
import type { Desk } from '../edge/desk';

/** What the matters of a month add up to, as far as its days were over on `cutOff`. */
export const totalsOf = async (desk: Desk, month: Month, cutOff: CivilDate): Promise<MonthTotals> => {
  const [first, end] = [startOfMonth(month), endOfMonth(month)];
  const last = end < cutOff ? end : cutOff;
  const rows = await Promise.all(
    sumNames.map(async (name) => {
      // The sealed have a yearly total and no day.
      const isAsked = name !== 'sealed' && first <= last;
      return [name, isAsked ? withoutDays(await desk.store.sum(desk.matters, name, [first], [last])) : []] as const;
    }),
  );
  return Object.fromEntries(rows);
};
