import type { HistoryEntry, MoveEntry } from './history';
import type { MatterState } from './state';

/** What each move does to the record, clocks and main state apart. */
export const afterMove = (state: MatterState, body: MoveEntry, entry: HistoryEntry): MatterState => {
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
          before: state.before,
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
        : { ...state, sealed: null, before: state.sealed?.before ?? null };
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
        ...withInstructionsAnswered(state, body.data.reason),
        refusal: { kind: 'NOT_ACCEPTED', code: body.data.code, door: body.data.door, reason: body.data.reason, on },
      };
    case 'refuse-for-good':
      return {
        ...withInstructionsAnswered(state, body.data.reason),
        refusal: { kind: 'NO_LONGER', code: 'ended-before', door: body.data.door, reason: body.data.reason, on },
      };
    case 'divert':
      return {
        ...withoutUnit(withInstructionsAnswered(state, body.data.reason)),
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
          serial: body.data.serial,
          issuedOn: on,
          signedBy: entry.by.kind === 'staff' ? entry.by.staffId : '',
        },
        service: { dispatched: null, failed: [], served: null },
        // The answer to the petitioner is what the leader asked for; later nobody could report it done any more.
        instructions: carriedOut(state),
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

/** Turned away, a matter leaves no instruction open: what the petitioner was told is the answer to it. */
const withInstructionsAnswered = (state: MatterState, answer: string): MatterState => ({
  ...state,
  instructions: state.instructions.map((one) => (one.state === 'open' ? { ...one, state: 'answered', answer } : one)),
});

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
