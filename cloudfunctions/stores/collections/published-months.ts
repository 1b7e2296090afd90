import type { Totals } from '../../../shared/figures/figures';
import type { Collection, StoredDocument } from '../port';

/** A finished month's totals as they were published. They are not worked out again, whatever is sealed later (rules §5.4). */
export interface PublishedMonthRow extends StoredDocument {
  readonly totals: Totals;
  readonly publishedAt: string;
}

export const publishedMonths: Collection<PublishedMonthRow> = {
  name: 'publishedMonths',
  unique: [],
  lists: [],
  sums: [],
  derive: () => ({ unique: {}, lists: {}, sums: {} }),
};
