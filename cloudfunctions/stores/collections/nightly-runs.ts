import type { NightlyReport } from '../../nightly/run-nightly';
import type { Collection, StoredDocument } from '../port';

/** One line for each day's run: its heartbeat. */
export interface NightlyRunRow extends StoredDocument {
  readonly at: string;
  readonly report: NightlyReport;
}

export const nightlyRuns: Collection<NightlyRunRow> = {
  name: 'nightlyRuns',
  unique: [],
  lists: ['byDay'],
  sums: [],
  derive: ({ id }) => ({ unique: {}, lists: { byDay: { under: [['run']], by: id } }, sums: {} }),
};
