import type { CivilDate } from '../../shared/kernel/civil-date';
import { composeLetter } from '../../shared/letters/compose-letter';
import type { Letter, LetterHead } from '../../shared/letters/letter';
import type { LetterFacts } from '../../shared/letters/letter-facts';
import type { LetterKind } from '../../shared/letters/letter-kinds';
import { plainSummary } from '../../shared/letters/plain-summary';
import type { DivertingPath } from '../../shared/letters/notice-drafts';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { HistoryEntry, MoveEntry } from '../../shared/matter/history';
import type { ClockOp, Path } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';

/** One letter that a step of the history sent. Its text is composed anew from that step; no copy is kept. */
export type SentLetter = {
  [K in LetterKind]: {
    readonly id: string;
    readonly kind: K;
    readonly on: CivilDate;
    readonly facts: Omit<LetterFacts<K>, 'addressee'>;
  };
}[LetterKind];

/** The answer has one id for as long as the matter lives: a letter taken back was never sent. */
export const answerId = 'opinion';

const idOf = {
  forward: 'forwarding',
  assign: 'forwarding',
  accept: 'acceptance',
  'handle-directly': 'acceptance',
  refuse: 'refusal',
  'refuse-for-good': 'refusal',
  divert: 'diversion',
  extend: 'extension',
} as const;

/** The id under which a step's letter is found; null for a step that sends none. */
export const letterIdOf = ({ number, body }: HistoryEntry): string | null => {
  if (body.kind !== 'move') return null;
  if (body.move === 'serve') return answerId;
  return Object.hasOwn(idOf, body.move) ? `${idOf[body.move as keyof typeof idOf]}-${number}` : null;
};

/** The notices sent on the way, oldest first (art. 22, 23, 31, 34). */
export const noticesSent = (matter: Matter, on: Circumstances): readonly SentLetter[] =>
  matter.history.flatMap((entry) =>
    entry.body.kind === 'move' ? (noticeOf(matter, entry, entry.body, on) ?? []) : [],
  );

const noticeOf = (matter: Matter, entry: HistoryEntry, body: MoveEntry, on: Circumstances): SentLetter | null => {
  const id = letterIdOf(entry);
  if (id === null || id === answerId) return null;
  const head = headOf(matter, signerOf(entry, body), entry.on, on);
  const sent = { id, on: entry.on };
  const objectable = {
    petitionOffice: on.office(on.county.petitionOfficeId)?.name ?? '',
    answeredInWorkingDays: on.county.settings.refusalObjectionWorkingDays,
  };
  switch (body.move) {
    case 'forward':
    case 'assign': {
      const to = on.office(body.data.officeId);
      if (to === null) return null;
      const { because } = body.data;
      return {
        ...sent,
        kind: 'forwarding-notice',
        facts: { ...head, to, because, assigned: body.move === 'assign', answerBy: promised(body.clocks, 'C3') },
      };
    }
    case 'accept':
    case 'handle-directly':
      return {
        ...sent,
        kind: 'acceptance-notice',
        facts: { ...head, path: pathOf(body.to), answerBy: promised(body.clocks, 'C5', 'C5d', 'C5g') },
      };
    case 'refuse':
      return { ...sent, kind: 'not-accepted-notice', facts: { ...head, ...objectable, ...body.data } };
    case 'refuse-for-good':
      return { ...sent, kind: 'no-longer-notice', facts: { ...head, ...objectable, ...body.data } };
    case 'divert':
      return isDiverting(body.data.path)
        ? { ...sent, kind: 'diversion-notice', facts: { ...head, ...objectable, ...body.data, path: body.data.path } }
        : null;
    case 'extend':
      return {
        ...sent,
        kind: 'extension-notice',
        facts: { ...head, ...body.data, oldDue: promisedBefore(matter, entry), newDue: promised(body.clocks, 'C5') },
      };
    default:
      return null;
  }
};

/** The answer as it stands in `letter`: signed, waiting for its signature, or still a draft. */
export const answerLetter = (
  matter: Matter,
  letter: NonNullable<MatterState['letter']>,
  on: Circumstances,
): SentLetter => {
  const { state } = matter;
  const head = {
    ...headOf(matter, state.officeId ?? state.receivingOfficeId, letter.issuedOn, on),
    serial: letter.serial,
  };
  const sent = { id: answerId, on: letter.issuedOn };
  switch (letter.kind) {
    case 'opinion':
      return { ...sent, kind: 'opinion', facts: { ...letter, ...head, kind: 'opinion' } };
    case 'duty-reply':
      return { ...sent, kind: 'duty-reply', facts: { ...letter, ...head, kind: 'duty-reply' } };
    case 'suggestion-reply':
      return { ...sent, kind: 'suggestion-reply', facts: { ...letter, ...head, kind: 'suggestion-reply' } };
  }
};

/** The letter in the terms of the law, and the short words before it. */
export const inWriting = (sent: SentLetter, addressee: string): Letter & { readonly plain: string } => {
  const written = <K extends LetterKind>(kind: K, facts: Omit<LetterFacts<K>, 'addressee'>) => {
    // The two halves of LetterFacts put together again; the compiler cannot see that under a generic kind.
    const whole = { ...facts, addressee } as LetterFacts<K>;
    return { ...composeLetter(kind, whole), plain: plainSummary(kind, whole).join('') };
  };
  return written(sent.kind, sent.facts);
};

const headOf = (
  matter: Matter,
  officeId: string,
  date: CivilDate,
  on: Circumstances,
): Omit<LetterHead, 'addressee'> => {
  const office = on.office(officeId);
  if (office === null) throw new Error(`no office ${officeId} to sign a letter`);
  return {
    signedBy: office,
    serial: null,
    date,
    matterNumber: matter.number,
    matterTitle: matter.title,
    receivedOn: matter.state.receivedOn,
  };
};

/** A notice is signed by the office that proposed it, not by the one whose head or coordinator said yes. */
const signerOf = ({ by }: HistoryEntry, { proposedBy }: MoveEntry): string => {
  const signer = proposedBy ?? by;
  return signer.kind === 'staff' ? signer.officeId : '';
};

const pathOf = (status: string): '29' | '31(5)' | '31(6)' =>
  status === 'SUGGESTION' ? '29' : status === 'DUTY' ? '31(5)' : '31(6)';

const isDiverting = (path: Path): path is DivertingPath => ['31(1)', '31(2)', '31(3)', '31(4)'].includes(path);

const promised = (ops: readonly ClockOp[], ...clocks: readonly ClockOp['clock'][]): CivilDate => {
  const found = ops.find((op) => op.op !== 'stop' && clocks.includes(op.clock));
  if (found === undefined || found.op === 'stop')
    throw new Error(`the step promised nothing under ${clocks.join(', ')}`);
  return found.promised.legal;
};

const promisedBefore = ({ state }: Matter, { number }: HistoryEntry): CivilDate =>
  state.promises.findLast(({ clock, entry }) => clock === 'C5' && entry < number)?.legal ?? '';
