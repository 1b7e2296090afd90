import { type AnswerDraft } from '@shared/contract/views';
import { keepWords, keptWords, wipeWords } from '../parts/kept-words';
import { blankAnswer } from './letter-in-hand';

const nameOf = (matterId: string): string => `${matterId}/letter`;

const isDraft = (value: unknown): value is AnswerDraft =>
  typeof value === 'object' && value !== null && Object.keys(blankAnswer('opinion')).every((part) => part in value);

/** The letter as far as it is not saved yet, kept in this window. */
export const keepLetter = (matterId: string, draft: AnswerDraft): void =>
  keepWords(nameOf(matterId), JSON.stringify(draft));

export function keptLetter(matterId: string): AnswerDraft | undefined {
  const words = keptWords(nameOf(matterId));
  const draft: unknown = words === undefined ? undefined : JSON.parse(words);
  return isDraft(draft) ? draft : undefined;
}

export const wipeLetter = (matterId: string): void => wipeWords(nameOf(matterId));
