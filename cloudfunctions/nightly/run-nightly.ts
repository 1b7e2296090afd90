import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import { later, seconds } from '../services/system-clock';
import { nightlyRuns } from '../stores/collections/nightly-runs';
import { publishMonth } from './publish-month';
import { whatIsOwed } from './what-is-owed';

/** What a run found and did, in counts. */
export interface NightlyReport {
  readonly on: CivilDate;
  readonly lookedAt: number;
  readonly told: number;
  readonly lapsed: number;
  readonly closed: number;
  /** Somebody else moved them again and again meanwhile; the next run finds them. */
  readonly leftForNextTime: number;
}

const pageSize = 100;
const mostTries = 5;

/**
 * The work of a day that nobody has to ask for: due soon, overdue and whom it goes to, letters that were not opened,
 * closing. Each step is done once for each run of a clock, so it may come twice, late, or be killed halfway (rules §5.3).
 * It acts at the beginning of `on`, or now where that is today.
 */
export const runNightly = async (desk: Desk, on: CivilDate): Promise<NightlyReport> => {
  const start = instantAt(on, '02:00');
  const now = desk.clock.now();
  const at = now.slice(0, 10) === start.slice(0, 10) && now > start ? now : start;
  const counts = { lookedAt: 0, told: 0, lapsed: 0, closed: 0, leftForNextTime: 0 };
  let after: string | null = null;
  do {
    const page: { readonly items: readonly Matter[]; readonly next: string | null } = await desk.store.list(
      desk.matters,
      'due',
      ['due'],
      { to: on, after, limit: pageSize },
    );
    for (const matter of page.items) await lookAt(matter.id, at, desk, counts);
    after = page.next;
  } while (after !== null);
  await publishMonth(desk, on, at);
  await sweep(desk, at);
  const report = { on, ...counts };
  await noteRun(desk, report, at);
  desk.log.event('nightly.done', { on, count: counts.lookedAt });
  return report;
};

const lookAt = async (
  id: string,
  at: string,
  desk: Desk,
  counts: { -readonly [K in keyof Omit<NightlyReport, 'on'>]: number },
): Promise<void> => {
  counts.lookedAt += 1;
  for (let tried = 1; tried <= mostTries; tried += 1) {
    const matter = await desk.store.get(desk.matters, id);
    if (matter === null) return;
    const owed = whatIsOwed(matter, at, desk);
    if (owed.matter.version === matter.version) return;
    // Several lines may have been added; they are saved together as one step of the version.
    const saved = await desk.store.replaceAt(
      desk.matters,
      { ...owed.matter, version: matter.version + 1 },
      matter.version,
    );
    if (!saved.done) continue;
    counts.told += owed.told;
    counts.lapsed += owed.lapsed;
    counts.closed += owed.closed;
    return;
  }
  counts.leftForNextTime += 1;
};

const photosOfDraftsKept = 40;

/** What has run out: sessions, codes, photos of drafts that were never filed. */
const sweep = async (desk: Desk, at: string): Promise<void> => {
  await desk.sessions.sweepSessions(at);
  await desk.codes.sweepCodes(at);
  await desk.photos.sweepPhotos(daysEarlier(at, photosOfDraftsKept));
};

const daysEarlier = (at: string, days: number): string => later(at, -days * seconds.day);

/** The heartbeat: when a day's run was last done, and what it did. */
const noteRun = async (desk: Desk, report: NightlyReport, at: string): Promise<void> => {
  const before = await desk.store.get(nightlyRuns, report.on);
  const row = { id: report.on, at, report };
  if (before === null) await desk.store.insert(nightlyRuns, { ...row, version: 1 });
  else await desk.store.replaceAt(nightlyRuns, { ...row, version: before.version + 1 }, before.version);
};
