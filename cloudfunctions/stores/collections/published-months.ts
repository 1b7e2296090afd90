import type { MonthTotals } from '../../../shared/figures/month-totals';
import type { CivilDate, Instant } from '../../../shared/kernel/civil-date';
import type { Collection, StoredDocument } from '../port';

/** A finished month's totals as they were published. They are not worked out again, whatever is sealed later (rules §5.4). */
export interface PublishedMonthRow extends StoredDocument {
  readonly totals: MonthTotals;
  /** What was entered up to the end of this day is counted. */
  readonly cutOff: CivilDate;
  readonly publishedAt: Instant;
}

/** Its id is the month. */
export const publishedMonths: Collection<PublishedMonthRow> = {
  name: 'publishedMonths',
  unique: [],
  lists: [],
  sums: [],
  derive: () => ({ unique: {}, lists: {}, sums: {} }),
};
