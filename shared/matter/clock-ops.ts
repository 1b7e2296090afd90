import { clockOf, type ClockId } from '../clocks/legal-clocks';
import { isRunning, runDue, runningClock } from '../clocks/running';
import type { CivilDate } from '../kernel/civil-date';
import type { Circumstances } from './circumstances';
import type { AnyData } from './guards';
import type { Body, ClockOp, FilingData, Path, Promised } from './moves';
import type { ClockRun, MatterState } from './state';
import type { RowClock, Transition } from './transitions';

/** The clock of a kind of handling: 31(6) has the law's 60 days, the others the county's own. */
export const kindClock = (path: Path | null): ClockId => (path === '29' ? 'C5g' : path === '31(5)' ? 'C5d' : 'C5');

/** What a row does to the clocks of this matter, each start with the date it promises. */
export const clockOps = (
  row: Transition,
  data: AnyData,
  state: MatterState | null,
  filing: FilingData,
  on: Circumstances,
): readonly ClockOp[] => {
  const stopping = state === null ? [] : stops(row, data, state);
  const starting = (row.start ?? []).flatMap((clock) => starts(clock, row, data, state, filing, on));
  const resuming = state === null ? [] : (row.resume ?? []).flatMap((clock) => resumes(clock, state, on));
  return [...stopping, ...resuming, ...starting, ...(state === null ? [] : special(row, data, state, on))];
};

const stops = (row: Transition, data: AnyData, state: MatterState): readonly ClockOp[] => {
  const named = (row.stop ?? []).flatMap((clock) => namedBy(clock));
  const taken: readonly (ClockId | 'all')[] = row.takesFromUnit === true ? [...named, 'C11', 'C20'] : named;
  const body = data.body ?? null;
  return state.runs
    .filter(
      (run) =>
        isRunning(run) && (taken.includes('all') || taken.includes(run.clock)) && (body === null || run.body === body),
    )
    .map((run) => ({ op: 'stop', clock: run.clock, body: run.body }));
};

const namedBy = (clock: RowClock): readonly (ClockId | 'all')[] => {
  if (clock === 'receipt') return ['C1', 'C2'];
  if (clock === 'kind') return ['C5', 'C5d', 'C5g'];
  return [clock];
};

/** The clock that ran before and goes on as if it had never stopped, held by the unit that has the matter now (row 3b). */
const resumes = (clock: RowClock, state: MatterState, on: Circumstances): readonly ClockOp[] => {
  const wanted = namedBy(clock);
  const last = state.runs.findLast((run) => wanted.includes(run.clock) && !isRunning(run));
  if (last === undefined) return [];
  const promised = promisedBy(last, on);
  const holder = clockOf(last.clock).holder === 'handling-unit' ? (state.officeId ?? last.holder) : last.holder;
  const { clock: id, body } = last;
  const resumed: ClockOp = { op: 'resume', clock: id, body, promised };
  return holder === last.holder ? [resumed] : [resumed, { op: 'hand-over', clock: id, body, holder, promised }];
};

const promisedBy = (run: Pick<ClockRun, 'clock' | 'from' | 'days' | 'until'>, on: Circumstances): Promised =>
  runDue({ ...run, holder: '', body: null, stoppedOn: null, stoppedBy: null, startedBy: 0 }, on.calendar);

const starts = (
  clock: RowClock,
  row: Transition,
  data: AnyData,
  state: MatterState | null,
  filing: FilingData,
  on: Circumstances,
): readonly ClockOp[] => {
  const id = clockToStart(clock, data, state, filing);
  if (id === null) return [];
  const rule = clockOf(id);
  const from = startDay(id, state, on);
  const days = rule.setting === undefined ? rule.length : on.county.settings[rule.setting];
  // The opinion's own day counts from service; a 没办成 starts the days anew (row 37).
  const until =
    id === 'C11'
      ? (data.reportBy ?? null)
      : id === 'C17' && row.move === 'serve'
        ? (state?.letter?.doneBy ?? null)
        : null;
  const body: Body | null = id === 'C16' ? (data.body ?? null) : null;
  const run = { clock: id, from, days, until };
  return [{ op: 'start', ...run, holder: holderOf(id, data, state, filing, on), body, promised: promisedBy(run, on) }];
};

/** Which clock a row really starts here; null where this matter has none (an anonymous accusation owes no notice). */
const clockToStart = (
  clock: RowClock,
  data: AnyData,
  state: MatterState | null,
  filing: FilingData,
): ClockId | null => {
  switch (clock) {
    case 'all':
      return null;
    case 'receipt':
      return filing.direct ? 'C2' : 'C1';
    case 'C1b':
      return filing.direct ? null : 'C1b';
    case 'kind':
      return kindClock(data.path ?? state?.path ?? null);
    case 'C7':
      return state?.letter?.kind === 'opinion' ? 'C7' : null;
    case 'C15':
      return (state?.privacy ?? filing.privacy) === 3 || !filing.named ? null : 'C15';
    case 'C16':
      return opensUnhappy(data, state) ? 'C16' : null;
    case 'C17':
      return state?.letter?.conclusion === 'support' ? 'C17' : null;
    default:
      return clock;
  }
};

const opensUnhappy = (data: AnyData, state: MatterState | null): boolean =>
  data.body !== undefined && data.outcome === 'unsatisfied' && state?.unhappy[data.body] === undefined;

/**
 * Day 0. Conclusion counts from acceptance, or from the day the notice was due if that is earlier, so that a late
 * acceptance stretches nothing (rules §5.3, C5); a matter taken up again counts from its first acceptance (row 17).
 */
const startDay = (id: ClockId, state: MatterState | null, on: Circumstances): CivilDate => {
  if (!['C5', 'C5d', 'C5g'].includes(id) || state === null) return on.today;
  // Another kind of handling (row 3) counts from where the first one counted.
  const before = state.runs.find((run) => isRunning(run) && ['C5', 'C5d', 'C5g'].includes(run.clock));
  if (before !== undefined) return before.from;
  if (state.firstAcceptedOn !== null) return state.firstAcceptedOn;
  const answered = (['C1', 'C2', 'C3'] as const).map((clock) => runningClock(state, clock)).find((run) => run !== null);
  if (answered == null) return on.today;
  const due = runDue(answered, on.calendar).legal;
  return due < on.today ? due : on.today;
};

const holderOf = (
  id: ClockId,
  data: AnyData,
  state: MatterState | null,
  filing: FilingData,
  on: Circumstances,
): string => {
  const petitionOffice = on.county.petitionOfficeId;
  const unit = data.officeId ?? state?.officeId ?? filing.receivingOfficeId;
  switch (clockOf(id).holder) {
    case 'petition-office':
      if (id === 'C7b' && filing.direct) return filing.receivingOfficeId;
      // Where the petition office itself reported, the joint-meeting office answers (row 36).
      return id === 'C20' && unit === petitionOffice ? on.county.jointMeetingOfficeId : petitionOffice;
    case 'receiving-office':
      return filing.receivingOfficeId;
    case 'discipline':
      return data.recipientOfficeId ?? state?.sealed?.recipientOfficeId ?? '';
    case 'rated-body':
      return data.body === 'petition-office' ? petitionOffice : unit;
    case 'petitioner':
      return 'petitioner';
    case 'reviewer':
      return on.office(unit)?.reviewOrganId ?? '';
    case 'handling-unit':
      // At level 2 the petition office serves for the unit, which may not know whom (rules §5.5).
      return id === 'C5s' && state?.privacy === 2 ? petitionOffice : unit;
  }
};

/** Rows that change a running clock instead of starting or stopping one. */
const special = (row: Transition, data: AnyData, state: MatterState, on: Circumstances): readonly ClockOp[] => {
  if (row.move === 'extend') {
    const run = runningClock(state, 'C5');
    const by = data.days ?? 0;
    return run === null
      ? []
      : [{ op: 'lengthen', clock: 'C5', by, promised: promisedBy({ ...run, days: run.days + by }, on) }];
  }
  if (row.move === 'change-unit' || row.move === 'change-visibility') return handOvers(data, state, on);
  // Handed back as "not an accusation": every clock the sealing stopped goes on as if it had never stopped (row 5).
  if (row.move === 'hand-back' && state.sealed !== null) {
    const { asFiled, entry } = state.sealed;
    if (asFiled) return startAfterAccusation(on);
    return state.runs
      .filter((run) => run.stoppedBy === entry)
      .map((run) => ({ op: 'resume', clock: run.clock, body: run.body, promised: promisedBy(run, on) }));
  }
  return [];
};

/** What the unit owed, its successor owes (row 3b); what it may no longer serve at level 2, the petition office serves. */
const handOvers = (data: AnyData, state: MatterState, on: Circumstances): readonly ClockOp[] => {
  const after = { ...state, privacy: data.privacy ?? state.privacy };
  return state.runs
    .filter((run) => isRunning(run) && isTheUnits(run))
    .map((run) => ({ run, holder: holderOf(run.clock, data, after, state.filing, on) }))
    .filter(({ run, holder }) => run.holder !== holder)
    .map(({ run, holder }) => {
      const { clock, body } = run;
      return { op: 'hand-over', clock, body, holder, promised: promisedBy(run, on) };
    });
};

const isTheUnits = ({ clock, body }: ClockRun): boolean => {
  const { holder } = clockOf(clock);
  return holder === 'handling-unit' || (holder === 'rated-body' && body !== 'petition-office');
};

/** Filed as 举报 and found to be none: the petition office's days begin on the day it comes back (row 5). */
const startAfterAccusation = (on: Circumstances): readonly ClockOp[] => {
  const lengths = { C1: clockOf('C1').length, C1b: on.county.settings.internalTargetDays };
  return (['C1', 'C1b'] as const).map((clock) => {
    const run = { clock, from: on.today, days: lengths[clock], until: null };
    return { op: 'start', ...run, holder: on.county.petitionOfficeId, body: null, promised: promisedBy(run, on) };
  });
};
