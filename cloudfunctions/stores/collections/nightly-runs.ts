import type { NightlyReport } from '../../nightly/nightly-report';
import type { Collection, StoredDocument } from '../port';

/** One row for each day that was run: how often it was begun, when it last ended, and what it did. */
export interface NightlyRunRow extends StoredDocument {
  readonly begun: number;
  readonly beganAt: string;
  /** Null while no run of that day came to its end. */
  readonly endedAt: string | null;
  readonly report: NightlyReport | null;
}

export const nightlyRuns: Collection<NightlyRunRow> = {
  name: 'nightlyRuns',
  unique: [],
  lists: ['byDay'],
  sums: [],
  derive: ({ id }) => ({ unique: {}, lists: { byDay: { under: [['run']], by: id } }, sums: {} }),
};
