import { ok, refuse, type Outcome } from '../kernel/outcome';
import type { Actor, StaffActor } from '../people/actor';
import type { Doer } from '../people/roles';
import { actsAs } from '../people/roles';
import { mayConfirm, standsAs } from '../people/standing-toward';
import type { Circumstances } from './circumstances';
import { clockOps } from './clock-ops';
import { guards, type AnyData, type Attempt } from './guards';
import type { EntryBody, MoveEntry } from './history';
import type { Body, FilingData, Move, MoveData } from './moves';
import type { MatterState, Proposal } from './state';
import type { Status } from './statuses';
import { rowsOf, transitions, type Transition } from './transitions';

/**
 * May this matter be filed, by this actor? The first line of its history, or a named refusal: 'not-yours',
 * 'too-many-representatives', 'recipient-is-accused'. Nothing that is missing ever blocks a filing (art. 22, 43, 44).
 */
export const decideFiling = <M extends 'file' | 'file-accusation'>(
  move: M,
  data: MoveData[M],
  actor: Actor,
  on: Circumstances,
): Outcome<EntryBody> => {
  const row = rowsOf(move, 'none').find((one) => mayTake(one, actor, null, on, null));
  if (row === undefined) return refuse('not-yours');
  const trouble = firstTrouble(row, null, move, data, actor, on);
  return trouble === null ? ok(moveEntry(row, data, null, data, on, null)) : refuse(trouble);
};

/**
 * May this move be made now, by this actor, with this said? The answer is the line to append to the history, or a named
 * refusal. Pure: no store, no clock, no chance. A row with a second person gives a proposal first (`confirm` makes it
 * real). Refusals: 'not-possible-now', 'not-yours', 'already-proposed', and those of the row's guards.
 */
export const decide = <M extends Move>(
  state: MatterState,
  move: M,
  data: MoveData[M],
  actor: Actor,
  on: Circumstances,
  proposalId: string,
): Outcome<EntryBody> => {
  const said: AnyData = data;
  const rows = rowsOf(move, state.status).filter((row) => row.toCome !== true);
  if (rows.length === 0) return refuse('not-possible-now');
  const row = rows.find((one) => mayTake(one, actor, state, on, bodyOf(said)));
  if (row === undefined) return refuse('not-yours');
  const trouble = firstTrouble(row, state, move, said, actor, on);
  if (trouble !== null) return refuse(trouble);
  if (row.then === undefined) return ok(moveEntry(row, said, state, state.filing, on, null));
  if (state.proposals.some((one) => one.move === move && bodyOf(one.data) === bodyOf(said)))
    return refuse('already-proposed');
  const byHead = actor.kind === 'staff' && actor.roles.includes('head');
  return ok(proposalEntry({ id: proposalId, byHead, move, row: row.row, data: said }));
};

/** The second person's yes. The row's conditions are looked at again, on the day of the yes. */
export const confirm = (
  state: MatterState,
  proposalId: string,
  actor: StaffActor,
  on: Circumstances,
): Outcome<EntryBody> => {
  const found = proposalFor(state, proposalId, actor, on);
  if (!found.ok) return found;
  const { proposal, row } = found.value;
  const trouble = firstTrouble(row, state, proposal.move, proposal.data, actor, on);
  if (trouble !== null) return refuse(trouble);
  return ok(moveEntry(row, proposal.data, state, state.filing, on, proposal));
};

/** The second person's no, with a reason; or the proposer takes it back. */
export const sendBack = (
  state: MatterState,
  proposalId: string,
  reason: string,
  actor: StaffActor,
  on: Circumstances,
): Outcome<EntryBody> => {
  const own = state.proposals.some(
    (one) => one.id === proposalId && one.by.kind === 'staff' && one.by.staffId === actor.staffId,
  );
  const found = own ? ok(null) : proposalFor(state, proposalId, actor, on);
  if (!found.ok) return found;
  const trouble = guards.reason({ state, move: 'recall', data: { reason }, actor, by: 'staff', on });
  return trouble === null ? ok({ kind: 'sent-back', proposal: proposalId, reason }) : refuse(trouble);
};

const proposalFor = (
  state: MatterState,
  proposalId: string,
  actor: StaffActor,
  on: Circumstances,
): Outcome<{ proposal: Proposal; row: Transition }> => {
  const proposal = state.proposals.find((one) => one.id === proposalId);
  const row =
    proposal && rowsOf(proposal.move, state.status).find((one) => one.row === proposal.row && one.then !== undefined);
  if (proposal === undefined || row === undefined || proposal.by.kind !== 'staff') return refuse('no-such-proposal');
  const proposer = { staffId: proposal.by.staffId, officeId: proposal.by.officeId, isHead: proposal.byHead };
  if (actor.staffId === proposer.staffId) return refuse('second-person-needed');
  return mayConfirm(actor, proposer, row, state, on, bodyOf(proposal.data))
    ? ok({ proposal, row })
    : refuse('not-yours');
};

/** Moves this actor could make now if he filled them in well: what the page offers as buttons. */
export const movesOpenTo = (state: MatterState, actor: Actor, on: Circumstances): readonly Move[] => {
  const open = new Set<Move>();
  for (const body of ['unit', 'petition-office'] as const) {
    for (const row of allRows(state.status)) {
      if (mayTake(row, actor, state, on, body) && isWorthOffering(row, state, actor, on, body)) open.add(row.move);
    }
  }
  return [...open];
};

/** Proposals this member of staff may say yes or no to. */
export const proposalsFor = (state: MatterState, actor: StaffActor, on: Circumstances): readonly Proposal[] =>
  state.proposals.filter((one) => proposalFor(state, one.id, actor, on).ok);

const allRows = (status: Status): readonly Transition[] => builtMoves.flatMap((move) => rowsOf(move, status));

/** Conditions that do not depend on what will be typed: a button that would only be refused is not shown. */
const standingConditions: readonly string[] = [
  'not-an-accusation',
  'not-to-be-diverted',
  'instruction-open',
  'in-time-to-object',
  'once',
  'before-the-opinion-is-due',
  'is-dispatched',
  'no-objection-open',
  'objection-to-refusal-open',
  'report-owed',
  'report-given',
  'not-the-reporting-office',
  'execution-going-on',
  'execution-refused',
  'execution-done',
  'rating-window-open',
  'unhappy-open',
  'body-is-rated',
];

const isWorthOffering = (row: Transition, state: MatterState, actor: Actor, on: Circumstances, body: Body): boolean => {
  const attempt = attemptOf(state, row.move, { body }, actor, on);
  return (row.needs ?? []).every((guard) => !standingConditions.includes(guard) || guards[guard](attempt) === null);
};

const mayTake = (
  row: Transition,
  actor: Actor,
  state: MatterState | null,
  on: Circumstances,
  body: Body | null,
): boolean => {
  if (row.toCome === true) return false;
  if (actor.kind === 'petitioner') return row.by.includes('petitioner');
  if (actor.kind === 'clockwork') return row.by.includes('clockwork');
  if (state === null)
    return row.by.some((doer) => doer !== 'petitioner' && doer !== 'clockwork' && actsAs(actor.roles, doer));
  return row.by.some((doer: Doer) => standsAs(actor, doer, row, state, on, body));
};

const firstTrouble = (
  row: Transition,
  state: MatterState | null,
  move: Move,
  data: AnyData,
  actor: Actor,
  on: Circumstances,
): string | null => {
  const attempt = attemptOf(state, move, data, actor, on);
  for (const guard of row.needs ?? []) {
    const trouble = guards[guard](attempt);
    if (trouble !== null) return trouble;
  }
  return null;
};

const attemptOf = (state: MatterState | null, move: Move, data: AnyData, actor: Actor, on: Circumstances): Attempt => ({
  state,
  move,
  data,
  actor: actor.kind === 'staff' ? actor : null,
  by: actor.kind,
  on,
});

const bodyOf = (data: AnyData): Body | null => data.body ?? null;

const moveEntry = (
  row: Transition,
  data: AnyData,
  state: MatterState | null,
  filing: FilingData,
  on: Circumstances,
  proposal: Proposal | null,
): EntryBody => {
  const entry = {
    kind: 'move',
    move: row.move,
    row: row.row,
    to: statusAfter(row, data, state),
    data,
    clocks: clockOps(row, data, state, filing, on),
    proposal: proposal?.id ?? null,
    proposedBy: proposal?.by ?? null,
  };
  // The row names the move and `decide` takes that move's data: the pair is right by construction.
  return entry as MoveEntry;
};

const proposalEntry = (proposal: { id: string; byHead: boolean; move: Move; row: string; data: AnyData }): EntryBody =>
  // As above: the caller gave this move and this move's data together.
  ({ kind: 'proposal', ...proposal }) as EntryBody;

const statusAfter = (row: Transition, data: AnyData, state: MatterState | null): Status => {
  switch (row.to) {
    case 'unchanged':
      return state?.status ?? 'REGISTERED';
    case 'before':
      return state?.before ?? 'REGISTERED';
    case 'kind': {
      const path = data.path ?? state?.path;
      return path === '29' ? 'SUGGESTION' : path === '31(5)' ? 'DUTY' : 'HANDLING';
    }
    default:
      return row.to;
  }
};

/** Moves with at least one row that works, the two filings apart. */
const builtMoves: readonly Move[] = [
  ...new Set(transitions.filter((row) => row.toCome !== true && row.from !== 'none').map((row) => row.move)),
];
