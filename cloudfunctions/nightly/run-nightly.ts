import type { CivilDate, Instant } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import type { Page } from '../stores/port';
import { StoreTrouble } from '../stores/trouble';
import { catchUp, momentOf } from './catch-up';
import { noteRun } from './note-run';
import type { NightlyReport } from './nightly-report';
import { publishMonth } from './publish-month';
import { sweep } from './sweep';

const pageSize = 100;
/** As many saves are under way together, so that they share the wait for the disk. */
const atOnce = 20;

/**
 * The work of a day that nobody has to ask for: due soon, overdue and whom it goes to, letters that were not opened,
 * closing, last month's figures, sessions that ran out. Each step is done once, so it may come twice, late, many times
 * at once, or be killed halfway (rules §5.3).
 */
export const runNightly = async (desk: Desk, on: CivilDate): Promise<NightlyReport> => {
  const moment = momentOf(on, desk.clock.now());
  await noteRun(desk, on, null);
  const looked = await lookAtAll(on, moment, desk);
  const published = await publishMonth(desk, on);
  const swept = await sweep(desk);
  const report: NightlyReport = { on, ...looked, swept, published };
  await noteRun(desk, on, report);
  desk.log.event('nightly.done', { on, count: report.lookedAt });
  return report;
};

type Looked = Pick<NightlyReport, 'lookedAt' | 'done' | 'left' | 'troubled'>;

const lookAtAll = async (on: CivilDate, moment: Instant, desk: Desk): Promise<Looked> => {
  const done = { soon: 0, late: 0, cameBack: 0, served: 0, closed: 0 };
  let [lookedAt, left, troubled] = [0, 0, 0];

  const lookAt = async (matter: Matter): Promise<void> => {
    lookedAt += 1;
    try {
      const caught = await catchUp(matter, moment, desk);
      if (caught === 'left') left += 1;
      else for (const deed of caught) done[deed] += 1;
    } catch (trouble) {
      // Without a store nothing goes on; one matter that will not do keeps nobody else waiting.
      if (trouble instanceof StoreTrouble) throw trouble;
      troubled += 1;
      desk.log.trouble(trouble, { operation: 'nightly', matterId: matter.id });
    }
  };

  let after: string | null = null;
  do {
    const page: Page<Matter> = await desk.store.list(desk.matters, 'due', ['due'], { to: on, after, limit: pageSize });
    for (let first = 0; first < page.items.length; first += atOnce)
      await allOf(page.items.slice(first, first + atOnce).map(lookAt));
    after = page.next;
  } while (after !== null);
  return { lookedAt, done, left, troubled };
};

/** Waits for every one of them, also when one fails: nothing is still being saved when the run gives up. */
const allOf = async (acts: readonly Promise<void>[]): Promise<void> => {
  const ended = await Promise.allSettled(acts);
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
