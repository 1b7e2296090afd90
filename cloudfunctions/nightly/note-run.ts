import type { CivilDate } from '../../shared/kernel/civil-date';
import type { Desk } from '../edge/desk';
import { nightlyRuns, type NightlyRunRow } from '../stores/collections/nightly-runs';
import type { NightlyReport } from './nightly-report';

/**
 * The heartbeat: a day's run has begun (`report` null) or ended. Several runs of one day stand in one row, with the last
 * report that did something, so that a second run does not hide what the first one did.
 */
export const noteRun = async (desk: Desk, on: CivilDate, report: NightlyReport | null): Promise<void> => {
  for (;;) {
    const before = await desk.store.get(nightlyRuns, on);
    const row = { ...(before ?? firstRow(on)), ...changed(before, report, desk.clock.now()) };
    if (before === null) {
      if ((await desk.store.insert(nightlyRuns, row)).done) return;
    } else if ((await desk.store.replaceAt(nightlyRuns, { ...row, version: before.version + 1 }, before.version)).done)
      return;
  }
};

const firstRow = (on: CivilDate): NightlyRunRow => ({
  id: on,
  version: 1,
  begun: 0,
  beganAt: '',
  endedAt: null,
  report: null,
});

const changed = (before: NightlyRunRow | null, report: NightlyReport | null, now: string): Partial<NightlyRunRow> => {
  if (report === null) return { begun: (before?.begun ?? 0) + 1, beganAt: now };
  return { endedAt: now, report: didSomething(report) || before?.report == null ? report : before.report };
};

const didSomething = ({ done, published }: NightlyReport): boolean =>
  published !== null || Object.values(done).some((count) => count > 0);
