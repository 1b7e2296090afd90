import { type AnswerDraft, type WorkCard } from '@shared/contract/views';
import { groupNumber } from '@/text/numbers';
import { composeLetter } from '@shared/letters/compose-letter';
import { type Letter, type LetterHead } from '@shared/letters/letter';
import { plainSummary } from '@shared/letters/plain-summary';

/** The answer as it will print, and the words the petitioner reads before it, from what is written so far. */
export interface LetterInHand {
  readonly letter: Letter;
  readonly plain: readonly string[];
}

export const blankAnswer = (kind: AnswerDraft['kind']): AnswerDraft => ({
  kind,
  request: '',
  facts: '',
  opinion: '',
  basis: '',
  conclusion: null,
  doneBy: null,
  plain: '',
});

/** Number and date come with the signature. */
const headOf = ({ letter, unit, who, number, title, receivedOn }: WorkCard, today: string): LetterHead => ({
  signedBy: { name: unit?.name ?? '', fullName: letter?.signedBy ?? unit?.name ?? '', address: '', phone: '' },
  serial: null,
  addressee: letter?.addressee ?? `${who.masked ?? `编号 ${groupNumber(number)} 的信访人`}同志`,
  date: today,
  matterNumber: number,
  matterTitle: title,
  receivedOn,
});

/** Composed by the same rules as on the server: what is seen here is what will be signed. */
export const letterInHand = (draft: AnswerDraft, card: WorkCard, today: string): LetterInHand => {
  const head = headOf(card, today);
  switch (draft.kind) {
    case 'opinion': {
      const facts = { ...draft, ...head, kind: draft.kind, reviewOrgan: card.reviewOrgan };
      return { letter: composeLetter('opinion', facts), plain: plainSummary('opinion', facts) };
    }
    case 'duty-reply': {
      const facts = { ...draft, ...head, kind: draft.kind };
      return { letter: composeLetter('duty-reply', facts), plain: plainSummary('duty-reply', facts) };
    }
    case 'suggestion-reply': {
      const facts = { ...draft, ...head, kind: draft.kind };
      return { letter: composeLetter('suggestion-reply', facts), plain: plainSummary('suggestion-reply', facts) };
    }
  }
};
