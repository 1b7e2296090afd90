import { runDue } from '../clocks/running';
import type { Matter } from '../matter/record';
import type { ClockRun } from '../matter/state';
import { isInitial, stoppedByMove, type Addend, type Counting, type Fact } from './counting';

/**
 * Duties that come due (matured cohorts, rules §6): each stands on its legal day, an extension included, and is on time
 * if it was stopped by then. A day that is not over yet is not read: until its end nobody is late.
 */
const cameDue = (run: ClockRun, { calendar }: Counting): Addend => {
  const { legal } = runDue(run, calendar);
  return { group: [legal, run.holder], add: { due: 1, onTime: isBy(run, legal) ? 1 : 0 } };
};

const isBy = ({ stoppedOn }: ClockRun, legal: string): boolean => stoppedOn !== null && stoppedOn <= legal;

const runsOf = ({ state }: Matter, clock: ClockRun['clock']): readonly ClockRun[] =>
  state.runs.filter((run) => run.clock === clock);

/** The petition office passes it on within its days (C1). */
export const disposal: Fact = (matter, on) => {
  const first = runsOf(matter, 'C1')[0];
  return first === undefined ? null : cameDue(first, on);
};

/** Taken up again after it was turned away (row 17): a duty of its own, which does not wipe out the first. */
export const disposalAgain: Fact = (matter, on) => {
  const [, ...again] = runsOf(matter, 'C1');
  const last = again.at(-1);
  return last === undefined ? null : cameDue(last, on);
};

/** Name or address unclear: nobody could be told in writing (23(2)). */
const isOwedNotice = ({ state }: Matter): boolean => !state.filing.unclear;

/** The unit that received it directly tells the petitioner (C2). */
export const noticeOnReceipt: Fact = (matter, on) => {
  const run = runsOf(matter, 'C2').at(-1);
  return run === undefined || !isOwedNotice(matter) ? null : cameDue(run, on);
};

/** The unit it was sent to tells the petitioner (C3). Sent to the wrong unit is not that unit's lateness (agreed objection). */
export const notice: Fact = (matter, on) => {
  if (!isOwedNotice(matter)) return null;
  const owed = runsOf(matter, 'C3').filter((run) => {
    const by = stoppedByMove(matter, run);
    return by !== 'agree-objection' && by !== 'recall';
  });
  const last = owed.at(-1);
  return last === undefined ? null : cameDue(last, on);
};

/** Recalled when the unit was late already: taking the matter away does not take the lateness away. */
export const noticeRecalledLate: Fact = (matter, on) => {
  if (!isOwedNotice(matter)) return null;
  const late = runsOf(matter, 'C3').findLast(
    (run) => stoppedByMove(matter, run) === 'recall' && !isBy(run, runDue(run, on.calendar).legal),
  );
  return late === undefined ? null : cameDue(late, on);
};

/** An initial matter under 31(6) is concluded (C5). The last issue counts; a letter taken back was none. */
export const conclusion: Fact = (matter, on) => {
  const { state } = matter;
  const run = runsOf(matter, 'C5').at(-1);
  const isOne = state.path === '31(6)' && state.acceptedOn !== null && isInitial(state);
  if (run === undefined || !isOne || ['WITHDRAWN', 'DIVERTED'].includes(state.status)) return null;
  const { group, add } = cameDue(run, on);
  return { group: [...group, state.filing.level], add: { ...add, extended: state.extension === null ? 0 : 1 } };
};
