import { addDays, endOfMonth, monthOf, startOfMonth, type CivilDate } from '../../shared/kernel/civil-date';
import { sumNames } from '../../shared/figures/facts';
import type { Totals } from '../../shared/figures/figures';
import type { Desk } from '../edge/desk';
import { publishedMonths } from '../stores/collections/published-months';

/** Day of the month from which the month before stands: its return is due on the 3rd (rules §2.8). */
const publishedFrom = 4;

/** From the 4th on, last month's totals are kept as they are, once. */
export const publishMonth = async (desk: Desk, on: CivilDate, at: string): Promise<void> => {
  if (Number(on.slice(8)) < publishedFrom) return;
  const month = monthOf(addDays(startOfMonth(monthOf(on)), -1));
  if ((await desk.store.get(publishedMonths, month)) !== null) return;
  const totals = await totalsOf(desk, startOfMonth(month), endOfMonth(month));
  // Two runs at once: the first one stands.
  await desk.store.insert(publishedMonths, { id: month, version: 1, totals, publishedAt: at });
};

/** The totals of the days from `from` to `to`, both included. */
export const totalsOf = async (desk: Desk, from: CivilDate, to: CivilDate): Promise<Totals> => {
  const rows = await Promise.all(
    sumNames
      .filter((name) => name !== 'sealed')
      .map(async (name) => [name, await desk.store.sum(desk.matters, name, [from], [to])] as const),
  );
  return Object.fromEntries(rows);
};
