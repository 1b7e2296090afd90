import type { ClockView } from '../../shared/contract/views';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { isRunning, runDue } from '../../shared/clocks/running';
import { standingOf } from '../../shared/clocks/standing';
import { daysBetween } from '../../shared/kernel/civil-date';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { ClockRun, MatterState } from '../../shared/matter/state';
import type { Sight } from '../../shared/people/visibility';
import { officeName } from './view-desk';

/** One running clock as the desk shows it: both lines, the days, the article. */
export const clockView = (run: ClockRun, on: Circumstances): ClockView => {
  const { name, kind, law } = clockOf(run.clock);
  const due = runDue(run, on.calendar);
  const { standing, daysLeft } = standingOf(due, on.today, on.calendar);
  return {
    clock: run.clock,
    name,
    kind,
    holder: run.holder === 'petitioner' ? '本人' : officeName(run.holder, on),
    startsOn: run.from,
    strictOn: due.strict,
    dueOn: due.legal,
    provisional: due.provisional,
    day: daysBetween(run.from, on.today),
    length: daysBetween(run.from, due.legal),
    daysLeft,
    standing,
    law,
  };
};

/** The running clocks this viewer may see, the one due first at the top. C16 tells of an unhappy rating, so it follows the ratings. */
export const runsSeen = (state: MatterState, sight: Sight, on: Circumstances): readonly ClockRun[] => {
  if (!sight.clocks) return [];
  const due = (run: ClockRun): string => runDue(run, on.calendar).legal;
  return state.runs
    .filter((run) => isRunning(run) && (run.clock !== 'C16' || (run.body !== null && sight.ratings.includes(run.body))))
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
};

/** The duty this viewer's office owes first; where it owes none, the first that anybody owes. */
export const firstDuty = (runs: readonly ClockRun[], officeId: string): ClockRun | null => {
  const duties = runs.filter((run) => clockOf(run.clock).kind === 'duty');
  return duties.find((run) => run.holder === officeId) ?? duties[0] ?? null;
};
