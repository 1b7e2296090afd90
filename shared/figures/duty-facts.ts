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

const firstOf = (clock: ClockRun['clock'], matter: Matter, on: Counting): Addend | null => {
  const first = runsOf(matter, clock)[0];
  return first === undefined ? null : cameDue(first, on);
};

/** Taken up again after it was turned away (row 17): a duty of its own, which does not wipe out the first. */
const againOf = (clock: ClockRun['clock'], matter: Matter, on: Counting): Addend | null => {
  const [, ...again] = runsOf(matter, clock);
  const last = again.at(-1);
  return last === undefined ? null : cameDue(last, on);
};

/** The petition office passes it on within its days (C1). */
export const disposal: Fact = (matter, on) => firstOf('C1', matter, on);
export const disposalAgain: Fact = (matter, on) => againOf('C1', matter, on);

/** Name or address unclear: nobody could be told in writing (23(2)). */
const isOwedNotice = ({ state }: Matter): boolean => !state.filing.unclear;

/** The unit that received it directly tells the petitioner (C2). */
export const noticeOnReceipt: Fact = (matter, on) => (isOwedNotice(matter) ? firstOf('C2', matter, on) : null);
export const noticeOnReceiptAgain: Fact = (matter, on) => (isOwedNotice(matter) ? againOf('C2', matter, on) : null);

/** Sent to the wrong unit is not that unit's lateness (agreed objection). */
const noticesOwed = (matter: Matter): readonly ClockRun[] =>
  isOwedNotice(matter) ? runsOf(matter, 'C3').filter((run) => stoppedByMove(matter, run) !== 'agree-objection') : [];

const lastNotice = (matter: Matter): ClockRun | null =>
  noticesOwed(matter).findLast((run) => stoppedByMove(matter, run) !== 'recall') ?? null;

/** The unit it was sent to tells the petitioner (C3). */
export const notice: Fact = (matter, on) => {
  const last = lastNotice(matter);
  return last === null ? null : cameDue(last, on);
};

/** Recalled or diverted when the unit was late already: another unit's notice does not take the lateness away. */
export const noticeLateBefore: Fact = (matter, on) => {
  const last = lastNotice(matter);
  const late = noticesOwed(matter).findLast((run) => run !== last && !isBy(run, runDue(run, on.calendar).legal));
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
