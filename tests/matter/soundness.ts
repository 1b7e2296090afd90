import { clockOf, clocksThatSurvive, legalClocks, type ClockId } from '../../shared/clocks/legal-clocks';
import { nextLookOn } from '../../shared/clocks/next-look';
import { dutiesOf, isRunning, runningClock } from '../../shared/clocks/running';
import type { Circumstances } from '../../shared/matter/circumstances';
import { kindClock } from '../../shared/matter/clock-ops';
import type { ClockRun, MatterState } from '../../shared/matter/state';
import { isIn, isOpen, type Status } from '../../shared/matter/statuses';
import { transitions, type RowClock } from '../../shared/matter/transitions';
import type { Act } from './acts';

/** Everything about a state that no walk through the table may bring about, in words; empty when all is well. */
export const faultsOf = (state: MatterState, on: Circumstances): readonly string[] => [
  ...faultsOfTheRecord(state),
  ...faultsOfTheClocks(state),
  ...faultsOfAnEnd(state),
  ...faultsOfIdleness(state, on),
];

const unless = (holds: boolean, words: string): readonly string[] => (holds ? [] : [words]);

/** Where a unit holds the matter. */
const withAUnit: readonly Status[] = [
  'FORWARDED',
  'ASSIGNED',
  'OBJECTED',
  'HANDLING',
  'DUTY',
  'SUGGESTION',
  'OPINION_ISSUED',
  'SERVED',
  'CLOSED',
];
const answered: readonly Status[] = ['OPINION_ISSUED', 'SERVED', 'CLOSED'];

const faultsOfTheRecord = (state: MatterState): readonly string[] => {
  const { status, sealed } = state;
  if (status === 'REPORT_SEALED') return unless(sealed !== null, 'sealed, and nobody knows to whom');
  return [
    ...unless(sealed === null, 'not sealed, and still handed to the discipline office'),
    ...unless(withAUnit.includes(status) === (state.officeId !== null), 'the unit does not go with the state'),
    ...unless((status === 'REGISTERED') === (state.path === null), 'the path does not go with the state'),
    ...unless(answered.includes(status) === (state.letter !== null), 'the letter does not go with the state'),
    ...unless(isIn('turnedAway', status) === (state.refusal !== null), 'the refusal does not go with the state'),
    ...unless((status === 'CLOSED') === (state.closedOn !== null), 'the day of closing does not go with the state'),
    ...unless(!isIn('underWay', status) || statusOfKind(state) === status, 'the kind of handling is not the path’s'),
    ...unless(state.class !== 'accusation', 'an accusation that is not sealed'),
  ];
};

const statusOfKind = ({ path }: MatterState): Status =>
  path === '29' ? 'SUGGESTION' : path === '31(5)' ? 'DUTY' : 'HANDLING';

/** Which clock runs exactly when. */
const faultsOfTheClocks = (state: MatterState): readonly string[] => {
  const { status, assignment, execution } = state;
  const isSealed = status === 'REPORT_SEALED';
  const running = (clock: ClockId): boolean => runningClock(state, clock) !== null;
  const together = (clock: ClockId, holds: boolean): readonly string[] =>
    unless(running(clock) === (holds && !isSealed), `${clock} ${running(clock) ? 'runs' : 'does not run'}`);
  const kind = kindClock(state.path);
  const receipt = running('C1') || running('C2');
  return [
    ...unless(
      receipt === isIn('atTheReceivingOffice', status),
      'the receiving office’s clock does not go with the state',
    ),
    ...unless(!(running('C1') && running('C2')), 'C1 and C2 both run'),
    ...together('C3', isIn('sent', status) || status === 'OBJECTED'),
    ...together('C4b', status === 'OBJECTED'),
    ...unless(!running('C4') || isIn('sent', status), 'C4 runs where nobody may object'),
    ...(['C5', 'C5d', 'C5g'] as const).flatMap((clock) => together(clock, isIn('underWay', status) && clock === kind)),
    ...together('C5s', status === 'OPINION_ISSUED' && state.service.dispatched === null),
    ...together('C7b', state.instructions.some((one) => one.state === 'open') && isOpen(status)),
    ...together('C11', assignment.state === 'set' || assignment.state === 'returned'),
    ...together('C20', assignment.state === 'reported'),
    ...together('C17', ['pending', 'in-progress', 'refused'].includes(execution.state)),
    ...together('C13', status === 'SERVED'),
    ...together('C7', status === 'SERVED' && state.letter?.kind === 'opinion'),
    ...together('C18', isIn('turnedAway', status) && state.refusalObjection?.answer === null),
    ...unless(!running('C15') || isSealed, 'C15 runs and nothing is sealed'),
    ...(['unit', 'petition-office'] as const).flatMap((body) => {
      const owed = state.unhappy[body]?.state === 'open' && !isSealed;
      const runs = state.runs.filter((run) => run.clock === 'C16' && run.body === body && isRunning(run)).length;
      return unless(runs === (owed ? 1 : 0), `C16 of the ${body} runs ${runs} times`);
    }),
    ...unless(twice(state).length === 0, `${twice(state).join(' and ')} run twice`),
  ];
};

/** Clocks that run more than once: C7b may, one for each instruction, and C16, one for each body. */
const twice = (state: MatterState): readonly ClockId[] => {
  const clocks = state.runs.filter((run) => isRunning(run) && run.clock !== 'C7b' && run.clock !== 'C16');
  return clocks.map(({ clock }) => clock).filter((clock, place, all) => all.indexOf(clock) !== place);
};

/** A final state stops every clock but two, and leaves no region open; a sealed one keeps them for the way back. */
const faultsOfAnEnd = (state: MatterState): readonly string[] => {
  if (isOpen(state.status)) return [];
  const clocks = state.runs.filter((run) => isRunning(run) && !clocksThatSurvive.includes(run.clock));
  const isKept = state.status === 'REPORT_SEALED';
  return [
    ...unless(clocks.length === 0, `${clocks.map(({ clock }) => clock).join(', ')} still run at the end`),
    ...unless(state.proposals.length === 0, 'a proposal waits after the end'),
    ...unless(isKept || ['none', 'accepted'].includes(state.assignment.state), 'a report is open after the end'),
    ...unless(
      isKept || ['none', 'done', 'impossible'].includes(state.execution.state),
      'execution is open after the end',
    ),
    ...unless(
      isKept || Object.values(state.unhappy).every(({ state: is }) => is !== 'open'),
      'an unhappy rating is open after the end',
    ),
    ...unless(
      isKept || state.instructions.every(({ state: is }) => is !== 'open'),
      'an instruction is open after the end',
    ),
  ];
};

/** Where nobody owes anything, a day must be coming on which the calendar moves it. */
const faultsOfIdleness = (state: MatterState, on: Circumstances): readonly string[] =>
  unless(
    !isOpen(state.status) || dutiesOf(state, on.calendar).length > 0 || nextLookOn(state, on) !== null,
    'open, nobody owes anything, and no day is coming',
  );

/** Every duty can be done by its holder's own people, or waits for the yes to what they proposed. */
export const dutiesNobodyCanDo = (state: MatterState, acts: readonly Act[], on: Circumstances): readonly string[] =>
  dutiesOf(state, on.calendar)
    .filter(({ run, officeId }) => {
      const waits = state.proposals.some((proposal) => stopsIt(proposal.row, proposal.move, run.clock));
      return !waits && !acts.some((act) => isAt(act, officeId) && ends(act, run));
    })
    .map(({ run, officeId }) => `nobody of ${officeId} can do ${run.clock} (${clockOf(run.clock).name})`);

const isAt = ({ actor }: Act, officeId: string): boolean => actor.kind === 'staff' && actor.officeId === officeId;

const ends = ({ body }: Act, run: ClockRun): boolean => {
  if (body.kind === 'proposal') return stopsIt(body.row, body.move, run.clock);
  return (
    body.kind === 'move' && body.clocks.some((op) => op.op === 'stop' && op.clock === run.clock && op.body === run.body)
  );
};

const stopsIt = (row: string, move: string, clock: ClockId): boolean =>
  transitions.some(
    (one) =>
      one.row === row && one.move === move && one.stop?.some((named) => clocksNamed(named).includes(clock)) === true,
  );

const clocksNamed = (named: RowClock): readonly ClockId[] => {
  if (named === 'all') return Object.keys(legalClocks) as ClockId[];
  if (named === 'receipt') return ['C1', 'C2'];
  return named === 'kind' ? ['C5', 'C5d', 'C5g'] : [named];
};
