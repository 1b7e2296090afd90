import type { Letter, PetitionersMatter } from '../../shared/contract/views';
import { showNumber } from '../../shared/kernel/matter-number';
import { letterKinds } from '../../shared/letters/letter-kinds';
import type { Circumstances } from '../../shared/matter/circumstances';
import { isLaidReady } from '../../shared/matter/guards';
import type { Matter } from '../../shared/matter/record';
import { answerId, answerLetter, inWriting, noticesSent, type SentLetter } from './letters-of-history';
import { circumstancesOf, type ViewDesk } from './view-desk';

/** 受理告知书, as a list names it: every letter here is about a 信访事项. */
export const letterTitle = (kind: SentLetter['kind']): string => letterKinds[kind].title.replace(/^信访事项/, '');

/** Every letter the petitioner may read or open now, oldest first. */
export const lettersOf = (matter: Matter, on: Circumstances): PetitionersMatter['letters'] => {
  const notices = noticesSent(matter, on).map((sent) => listed(sent, true));
  const answer = matter.state.letter;
  if (answer === null) return notices;
  const isServed = matter.state.service.served !== null;
  // A letter on its way by post is not here yet: it would be read before it was served.
  return isServed || isLaidReady(matter.state)
    ? [...notices, listed(answerLetter(matter, answer, on), isServed)]
    : notices;
};

const listed = ({ id, kind, on }: SentLetter, opened: boolean): PetitionersMatter['letters'][number] => ({
  id,
  title: letterTitle(kind),
  on,
  opened,
});

/** One letter for its petitioner, with the name on it; null where there is none, and for an answer not served yet. */
export const letterView = (matter: Matter, letterId: string, desk: ViewDesk, now: string): Letter | null => {
  const on = circumstancesOf(desk, now);
  const { letter, service } = matter.state;
  const isAnswer = letterId === answerId;
  const sent = isAnswer
    ? service.served !== null && letter !== null && answerLetter(matter, letter, on)
    : noticesSent(matter, on).find(({ id }) => id === letterId);
  return sent ? shown(sent, addressee(matter, nameOf(matter, desk))) : null;
};

/** A letter in the shape of the contract. */
export const shown = (sent: SentLetter, to: string): Letter => {
  const { paragraphs, ...rest } = inWriting(sent, to);
  return { ...rest, id: sent.id, paragraphs: [...paragraphs] };
};

/** To whom it is written. `name` is what the reader may know: whole for the petitioner, 王** at the desk, '' otherwise. */
export const addressee = ({ number, state }: Matter, name: string): string => {
  if (name === '') return `编号 ${showNumber(number)} 的信访人`;
  const { groupSize } = state.filing;
  return groupSize > 1 ? `${name}等 ${groupSize} 位同志` : `${name}同志`;
};

/** The petitioner's own name, opened; '' where none is kept. */
export const nameOf = (matter: Matter, { crypto }: Pick<ViewDesk, 'crypto'>): string =>
  (matter.identity && crypto.open(matter.identity, matter.id))?.['name'] ?? '';
