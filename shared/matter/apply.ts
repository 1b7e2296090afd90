import { afterMove } from './effects';
import type { HistoryEntry, MoveEntry } from './history';
import type { ClockOp } from './moves';
import type { ClockRun, MatterState, PromiseMade, Proposal } from './state';
import { rowsOf } from './transitions';

/** The state a history tells. Throws on an empty history: a matter begins with its filing. */
export const replay = (history: readonly HistoryEntry[]): MatterState => {
  let state: MatterState | null = null;
  for (const entry of history) state = apply(state, entry);
  if (state === null) throw new Error('a matter without a history');
  return state;
};

/** One entry further. The only place that changes a matter's state. */
export const apply = (state: MatterState | null, entry: HistoryEntry): MatterState => {
  const body = entry.body;
  if (state === null) {
    if (body.kind !== 'move' || (body.move !== 'file' && body.move !== 'file-accusation'))
      throw new Error(`entry ${entry.number} comes before the filing`);
    return withClocks(opened(body, entry), body.clocks, entry);
  }
  switch (body.kind) {
    case 'move': {
      const moved = { ...withClocks(afterMove(state, body, entry), body.clocks, entry), status: body.to };
      const proposals = moved.proposals.filter(
        (proposal) => proposal.id !== body.proposal && stillWaits(proposal, state, moved),
      );
      return { ...moved, proposals };
    }
    case 'proposal':
      return { ...state, proposals: [...state.proposals, waiting(body, entry)] };
    case 'sent-back':
      return { ...state, proposals: state.proposals.filter((proposal) => proposal.id !== body.proposal) };
    case 'recused':
      return {
        ...state,
        recused: [...state.recused, body.staffId],
        headless: body.asHead && entry.by.kind === 'staff' ? [...state.headless, entry.by.officeId] : state.headless,
      };
    case 'escalated':
      return { ...state, escalated: [...state.escalated, body.step] };
    case 'identity-read':
    case 'sealed-read':
    case 'bound':
      return state;
  }
};

/**
 * A proposal about a region outlives a change of the main state in which it can still be made; one about the main state
 * does not, and none outlives the unit that made it: another unit's head would sign what his own people never wrote.
 */
const stillWaits = (proposal: Proposal, before: MatterState, after: MatterState): boolean =>
  before.officeId === after.officeId &&
  (before.status === after.status || (isAboutARegion(proposal) && rowsOf(proposal.move, after.status).length > 0));

const isAboutARegion = ({ move }: Proposal): boolean =>
  move === 'report' || move === 'answer-unhappy' || move === 'refuse-execution';

const waiting = (body: Extract<HistoryEntry['body'], { kind: 'proposal' }>, entry: HistoryEntry): Proposal => {
  const { kind: _kind, ...proposal } = body;
  // The entry pairs one move with that move's data; TypeScript loses the pair when the union is spread.
  return { ...proposal, by: entry.by, on: entry.on };
};

const opened = (body: Extract<MoveEntry, { move: 'file' | 'file-accusation' }>, entry: HistoryEntry): MatterState => ({
  status: body.to,
  before: null,
  filing: filingOf(body),
  receivedOn: entry.on,
  class: body.move === 'file-accusation' ? 'accusation' : null,
  path: body.move === 'file-accusation' ? '30' : null,
  subject: null,
  repeat: null,
  receivingOfficeId: body.data.receivingOfficeId,
  officeId: null,
  sentBecause: null,
  acceptedOn: null,
  firstAcceptedOn: null,
  objections: [],
  extension: null,
  runs: [],
  promises: [],
  proposals: [],
  letter: null,
  service: { dispatched: null, failed: [], served: null },
  assignment: { state: 'none', reportBy: null, report: null, returned: null, reportedBy: null, ever: false },
  instructions: [],
  execution: { state: 'none', notes: [] },
  ratings: {},
  unhappy: {},
  refusal: null,
  refusalObjection: null,
  privacy: body.data.privacy,
  sealed:
    body.move === 'file-accusation'
      ? {
          recipientOfficeId: body.data.recipientOfficeId,
          accusedOfficeIds: body.data.accusedOfficeIds,
          on: entry.on,
          asFiled: true,
          seenBy: [],
          entry: entry.number,
          before: null,
          notice: null,
        }
      : null,
  recused: [],
  headless: [],
  closedOn: null,
  escalated: [],
  servedOn: null,
});

const filingOf = (body: Extract<MoveEntry, { move: 'file' | 'file-accusation' }>): MatterState['filing'] => {
  if (body.move === 'file') return body.data;
  const { recipientOfficeId: _recipient, ...filing } = body.data;
  return filing;
};

/** Runs the entry's clock operations and keeps every date that was promised by them. */
const withClocks = (state: MatterState, ops: readonly ClockOp[], entry: HistoryEntry): MatterState => {
  let runs = state.runs;
  const promises: PromiseMade[] = [];
  for (const op of ops) {
    runs = afterOp(runs, op, entry);
    if (op.op === 'stop') continue;
    const holder =
      op.op === 'start' || op.op === 'hand-over'
        ? op.holder
        : (runs.find((run) => run.clock === op.clock && run.stoppedOn === null)?.holder ?? '');
    promises.push({ ...op.promised, clock: op.clock, holder, on: entry.on, entry: entry.number });
  }
  return { ...state, runs, promises: [...state.promises, ...promises] };
};

const afterOp = (runs: readonly ClockRun[], op: ClockOp, entry: HistoryEntry): readonly ClockRun[] => {
  const isIts = (run: ClockRun): boolean => run.clock === op.clock && (!('body' in op) || run.body === op.body);
  const isRunning = (run: ClockRun): boolean => isIts(run) && run.stoppedOn === null;
  switch (op.op) {
    case 'start':
      return [
        ...runs,
        {
          clock: op.clock,
          holder: op.holder,
          body: op.body,
          from: op.from,
          days: op.days,
          until: op.until,
          stoppedOn: null,
          stoppedBy: null,
          startedBy: entry.number,
        },
      ];
    case 'stop':
      return runs.map((run) => (isRunning(run) ? { ...run, stoppedOn: entry.on, stoppedBy: entry.number } : run));
    case 'resume': {
      const last = runs.findLastIndex((run) => isIts(run) && run.stoppedOn !== null);
      return runs.map((run, index) => (index === last ? { ...run, stoppedOn: null, stoppedBy: null } : run));
    }
    case 'lengthen':
      return runs.map((run) => (isRunning(run) ? { ...run, days: run.days + op.by } : run));
    case 'hand-over':
      return runs.map((run) => (isRunning(run) ? { ...run, holder: op.holder } : run));
  }
};
