import type { Card } from '../../shared/contract/views';
import { runDue } from '../../shared/clocks/running';
import type { CivilDate } from '../../shared/kernel/civil-date';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { ClockRun, MatterState, PromiseMade } from '../../shared/matter/state';
import { officeName } from './view-desk';

type Moved = Card['moved'][number];

/**
 * Dates the petitioner was told before the one that holds now, oldest first, each with the reason why it moved: a
 * promised day never slides back unseen (rules §5.3). "原来说 6月18日，转错了单位，现在最晚 6月25日".
 */
export const movedDates = (state: MatterState, run: ClockRun, on: Circumstances): Moved[] => {
  const told = promisesOf(state, run);
  const now = runDue(run, on.calendar).legal;
  const first = told[0]?.legal ?? now;
  const replaced = replacedBy(state, run);
  const before =
    replaced === null
      ? []
      : [
          ...earlier(state, replaced, on),
          move(lastTold(state, replaced, on), first, whyReplaced(state, replaced, run, on)),
        ];
  const within = told
    .slice(1)
    .map((promise, index) => move(told[index]?.legal ?? first, promise.legal, whyChanged(state, promise)));
  const last = told.at(-1)?.legal ?? now;
  return [...before, ...within, move(last, now, '放假安排定下来了，日期重新算过')].filter(
    ({ from, to }) => from !== to,
  );
};

const move = (from: CivilDate, to: CivilDate, why: string): Moved => ({ from, to, why });

/** What was told while this run ran, its start first. */
const promisesOf = (state: MatterState, run: ClockRun): readonly PromiseMade[] =>
  state.promises.filter(
    ({ clock, entry, holder }) =>
      clock === run.clock &&
      entry >= run.startedBy &&
      (run.stoppedBy === null || entry < run.stoppedBy) &&
      (run.body === null || holder === run.holder),
  );

const lastTold = (state: MatterState, run: ClockRun, on: Circumstances): CivilDate =>
  promisesOf(state, run).at(-1)?.legal ?? runDue(run, on.calendar).legal;

/** The moves before a run that was itself replaced. */
const earlier = (state: MatterState, run: ClockRun, on: Circumstances): readonly Moved[] => {
  const replaced = replacedBy(state, run);
  if (replaced === null) return [];
  const to = promisesOf(state, run)[0]?.legal ?? runDue(run, on.calendar).legal;
  return [
    ...earlier(state, replaced, on),
    move(lastTold(state, replaced, on), to, whyReplaced(state, replaced, run, on)),
  ];
};

const kinds: readonly string[] = ['C5', 'C5d', 'C5g'];

/** The run whose promise fell away when this one took its place; null where this run is the first of its promise. */
const replacedBy = (state: MatterState, run: ClockRun): ClockRun | null => {
  const previous = state.runs.filter(
    (one) => one.stoppedBy !== null && one.stoppedBy <= Math.max(run.startedBy, resumedBy(state, run)),
  );
  switch (run.clock) {
    case 'C1':
    case 'C2':
      // Taken back from a unit: what that unit had promised falls away with it.
      return previous.findLast((one) => one.clock === 'C3' && one.stoppedBy === resumedBy(state, run)) ?? null;
    case 'C3':
      return takenBack(
        state,
        previous.findLast((one) => one.clock === 'C3'),
      );
    case 'C5':
    case 'C5d':
    case 'C5g':
      return previous.findLast((one) => kinds.includes(one.clock) && one.stoppedBy === run.startedBy) ?? null;
    case 'C5s':
      return state.service.failed.length === 0
        ? null
        : (previous.findLast((one) => one.clock === 'C5s' && one.from >= (state.letter?.issuedOn ?? '')) ?? null);
    case 'C17':
      return previous.findLast((one) => one.clock === 'C17') ?? null;
    default:
      return null;
  }
};

/** The entry that let this run go on after it had been stopped; 0 where nothing did. */
const resumedBy = (state: MatterState, run: ClockRun): number =>
  promisesOf(state, run).findLast(({ entry }) => entry > run.startedBy)?.entry ?? 0;

/** Rows 11 and 13 alone stop a unit's C3 and let the receiving office's clock go on. */
const takenBack = (state: MatterState, run: ClockRun | undefined): ClockRun | null => {
  const wasTaken = state.promises.some(
    ({ clock, entry }) => entry === run?.stoppedBy && (clock === 'C1' || clock === 'C2'),
  );
  return run !== undefined && wasTaken ? run : null;
};

const whyReplaced = (state: MatterState, replaced: ClockRun, by: ClockRun, on: Circumstances): string => {
  if (kinds.includes(by.clock)) return '换了一种办法办';
  if (by.clock === 'C5s') return '没送到，换个办法再送';
  if (by.clock === 'C17') return '您说没办成，接着办';
  const name = officeName(replaced.holder, on);
  const gaveItBack = state.objections.some((one) => one.officeId === replaced.holder && one.ruling === 'agreed');
  return gaveItBack ? `核实过，不归${name}管，要重新转` : `转错了单位，从${name}收回来重转`;
};

const whyChanged = (state: MatterState, promise: PromiseMade): string =>
  state.extension !== null && promise.on === state.extension.on && promise.clock === 'C5'
    ? `延长 ${state.extension.days} 天：${state.extension.reason}`
    : '重新算过';
