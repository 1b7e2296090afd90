import type { HistoryEntry, MoveEntry } from './history';
import type { ClockOp } from './moves';
import type { ClockRun, MatterState, PromiseMade, Proposal } from './state';

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
      const moved = withClocks(afterMove(state, body, entry), body.clocks, entry);
      const proposals = moved.proposals.filter(
        (proposal) => proposal.id !== body.proposal && (body.to === state.status || isStill(proposal)),
      );
      return { ...moved, status: body.to, proposals };
    }
    case 'proposal':
      return { ...state, proposals: [...state.proposals, waiting(body, entry)] };
    case 'sent-back':
      return { ...state, proposals: state.proposals.filter((proposal) => proposal.id !== body.proposal) };
    case 'recused':
      return { ...state, recused: [...state.recused, body.staffId] };
    case 'escalated':
      return { ...state, escalated: [...state.escalated, body.step] };
    case 'identity-read':
    case 'bound':
      return state;
  }
};

/** A proposal about a region outlives a change of the main state; one about the main state does not. */
const isStill = (proposal: Proposal): boolean =>
  proposal.move === 'report' || proposal.move === 'answer-unhappy' || proposal.move === 'refuse-execution';

const waiting = (body: Extract<HistoryEntry['body'], { kind: 'proposal' }>, entry: HistoryEntry): Proposal => {
  const { kind: _kind, ...proposal } = body;
  // The entry pairs one move with that move's data; TypeScript loses the pair when the union is spread.
  return { ...proposal, by: entry.by, on: entry.on } as Proposal;
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
          notice: null,
        }
      : null,
  recused: [],
  closedOn: null,
  escalated: [],
  servedOn: null,
});

const filingOf = (body: Extract<MoveEntry, { move: 'file' | 'file-accusation' }>): MatterState['filing'] => {
  if (body.move === 'file') return body.data;
  const { recipientOfficeId: _recipient, ...filing } = body.data;
  return filing;
};

/** What each move does to the record, clocks and main state apart. */
const afterMove = (state: MatterState, body: MoveEntry, entry: HistoryEntry): MatterState => {
  const on = entry.on;
  switch (body.move) {
    case 'file':
    case 'file-accusation':
      throw new Error('a matter is filed once');
    case 'classify':
      return {
        ...state,
        class: body.data.class,
        path: body.data.path,
        subject: body.data.subject,
        repeat: { of: body.data.repeatOf },
      };
    case 'reclassify':
      return { ...state, class: body.data.class, path: body.data.path };
    case 'change-unit':
      return { ...state, officeId: body.data.officeId, sentBecause: body.data.reason };
    case 'seal':
      return {
        ...state,
        before: state.status,
        sealed: {
          recipientOfficeId: body.data.recipientOfficeId,
          accusedOfficeIds: body.data.accusedOfficeIds,
          on,
          asFiled: false,
          seenBy: body.data.seenBy,
          entry: entry.number,
          notice: null,
        },
        proposals: [],
      };
    case 'give-notice':
      return {
        ...state,
        sealed: state.sealed && { ...state.sealed, notice: { on, words: body.data.words, organ: null } },
      };
    case 'hand-on':
      return {
        ...state,
        sealed: state.sealed && { ...state.sealed, notice: { on, words: body.data.reason, organ: body.data.organ } },
      };
    case 'hand-back':
      return state.sealed?.asFiled === true
        ? { ...state, sealed: null, class: null, path: null }
        : { ...state, sealed: null };
    case 'forward':
      return { ...state, officeId: body.data.officeId, sentBecause: body.data.because };
    case 'assign':
      return {
        ...state,
        officeId: body.data.officeId,
        sentBecause: body.data.because,
        assignment: assigned(body.data.reportBy),
        instructions: carriedOut(state),
      };
    case 'instruct':
      return {
        ...state,
        instructions: [
          ...state.instructions,
          { leaderId: body.data.leaderId, words: body.data.reason, on, state: 'open', answer: null },
        ],
      };
    case 'assign-under-way':
      return { ...state, assignment: assigned(body.data.reportBy), instructions: carriedOut(state) };
    case 'answer-instruction':
      return {
        ...state,
        instructions: state.instructions.map((one) =>
          one.state === 'open' ? { ...one, state: 'answered', answer: body.data.reason } : one,
        ),
      };
    case 'handle-directly':
      return {
        ...state,
        officeId: state.receivingOfficeId,
        acceptedOn: on,
        firstAcceptedOn: state.firstAcceptedOn ?? on,
      };
    case 'accept':
      return { ...state, acceptedOn: on, firstAcceptedOn: state.firstAcceptedOn ?? on };
    case 'object':
      return {
        ...state,
        before: state.status,
        objections: [
          ...state.objections,
          { officeId: state.officeId ?? '', on, reason: body.data.reason, ruling: null, rulingReason: null },
        ],
      };
    case 'agree-objection':
      return withoutUnit({ ...state, objections: ruled(state, 'agreed', body.data.reason) });
    case 'reject-objection':
      return { ...state, objections: ruled(state, 'rejected', body.data.reason) };
    case 'recall':
      return withoutUnit(state);
    case 'refuse':
      return {
        ...state,
        refusal: { kind: 'NOT_ACCEPTED', code: body.data.code, door: body.data.door, reason: body.data.reason, on },
      };
    case 'refuse-for-good':
      return {
        ...state,
        refusal: { kind: 'NO_LONGER', code: 'ended-before', door: body.data.door, reason: body.data.reason, on },
      };
    case 'divert':
      return {
        ...withoutUnit(state),
        path: body.data.path,
        refusal: { kind: 'DIVERTED', code: body.data.path, door: body.data.door, reason: body.data.reason, on },
      };
    case 'take-up-again':
      return {
        ...withoutUnit(state),
        refusal: null,
        refusalObjection: state.refusalObjection && { ...state.refusalObjection, answer: body.data.reason },
      };
    case 'extend':
      return { ...state, extension: { days: body.data.days, reason: body.data.reason, on } };
    case 'issue':
      return {
        ...state,
        letter: {
          ...body.data.letter,
          reviewOrgan: body.data.reviewOrgan,
          issuedOn: on,
          signedBy: entry.by.kind === 'staff' ? entry.by.staffId : '',
        },
        service: { dispatched: null, failed: [], served: null },
      };
    case 'take-back-letter':
      return { ...state, letter: null, service: { dispatched: null, failed: [], served: null } };
    case 'dispatch':
      return {
        ...state,
        service: { ...state.service, dispatched: { way: body.data.way, on, tracking: body.data.tracking } },
      };
    case 'dispatch-failed': {
      const tried = state.service.dispatched;
      return {
        ...state,
        service: {
          ...state.service,
          dispatched: null,
          failed: [...state.service.failed, { way: tried?.way ?? 'post', on, reason: body.data.reason }],
        },
      };
    }
    case 'serve':
      return {
        ...state,
        service: { ...state.service, served: { way: body.data.way, on, proof: body.data.proof } },
        servedOn: on,
        execution: state.letter?.conclusion === 'support' ? { state: 'pending', notes: [] } : state.execution,
      };
    case 'close':
      return { ...state, closedOn: on };
    case 'supplement':
      return state;
    case 'object-refusal':
      return { ...state, refusalObjection: { on, reason: body.data.reason, answer: null } };
    case 'answer-refusal-objection':
      return {
        ...state,
        refusalObjection: state.refusalObjection && { ...state.refusalObjection, answer: body.data.reason },
      };
    case 'change-visibility':
      return { ...state, privacy: body.data.privacy };
    case 'report':
      return {
        ...state,
        assignment: { ...state.assignment, state: 'reported', report: body.data.reason, reportedBy: state.officeId },
      };
    case 'accept-report':
      return { ...state, assignment: { ...state.assignment, state: 'accepted' } };
    case 'return-report':
      return { ...state, assignment: { ...state.assignment, state: 'returned', returned: body.data.reason } };
    case 'progress':
      return executed(state, 'in-progress', { on, what: 'progress', words: body.data.reason });
    case 'done':
      return executed(state, 'done', { on, what: 'done', words: body.data.reason });
    case 'refuse-execution':
      return executed(state, 'refused', { on, what: 'refused', words: body.data.reason });
    case 'impossible':
      return executed(state, 'impossible', { on, what: 'impossible', words: body.data.reason });
    case 'not-so':
      return executed(state, 'in-progress', { on, what: 'not-so', words: body.data.reason });
    case 'rate': {
      const { body: rated, ...given } = body.data;
      const firstOn = state.ratings[rated]?.firstOn ?? on;
      const unhappy =
        given.outcome === 'unsatisfied' && state.unhappy[rated] === undefined
          ? { ...state.unhappy, [rated]: { state: 'open' as const, on, answer: null } }
          : state.unhappy;
      return { ...state, ratings: { ...state.ratings, [rated]: { ...given, firstOn, on } }, unhappy };
    }
    case 'answer-unhappy':
      return {
        ...state,
        unhappy: { ...state.unhappy, [body.data.body]: { state: 'answered', on, answer: body.data.reason } },
      };
    case 'release-unhappy':
      return { ...state, unhappy: { ...state.unhappy, [body.data.body]: { state: 'released', on, answer: null } } };
    default:
      throw new Error('this move is still to come');
  }
};

const assigned = (reportBy: string): MatterState['assignment'] => ({
  state: 'set',
  reportBy,
  report: null,
  returned: null,
  reportedBy: null,
  ever: true,
});

const carriedOut = (state: MatterState): MatterState['instructions'] =>
  state.instructions.map((one) => (one.state === 'open' ? { ...one, state: 'carried-out' } : one));

const ruled = (state: MatterState, ruling: 'agreed' | 'rejected', reason: string): MatterState['objections'] =>
  state.objections.map((one, index) =>
    index === state.objections.length - 1 ? { ...one, ruling, rulingReason: reason } : one,
  );

/** Rows 11, 13, 16, 17: the unit no longer has it, and owes no report on it. */
const withoutUnit = (state: MatterState): MatterState => ({
  ...state,
  officeId: null,
  sentBecause: null,
  acceptedOn: null,
  extension: null,
  assignment: {
    state: 'none',
    reportBy: null,
    report: null,
    returned: null,
    reportedBy: null,
    ever: state.assignment.ever,
  },
});

const executed = (
  state: MatterState,
  to: MatterState['execution']['state'],
  note: MatterState['execution']['notes'][number],
): MatterState => ({
  ...state,
  execution: { state: to, notes: [...state.execution.notes, note] },
});

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
  const isIt = (run: ClockRun): boolean => run.clock === op.clock && run.stoppedOn === null;
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
      return runs.map((run) =>
        isIt(run) && run.body === op.body ? { ...run, stoppedOn: entry.on, stoppedBy: entry.number } : run,
      );
    case 'resume': {
      const last = runs.findLastIndex((run) => run.clock === op.clock && run.stoppedOn !== null);
      return runs.map((run, index) => (index === last ? { ...run, stoppedOn: null, stoppedBy: null } : run));
    }
    case 'lengthen':
      return runs.map((run) => (isIt(run) ? { ...run, days: run.days + op.by } : run));
    case 'hand-over':
      return runs.map((run) => (isIt(run) ? { ...run, holder: op.holder } : run));
  }
};
