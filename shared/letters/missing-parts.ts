import type { AnswerLetter } from '../matter/moves';
import { answerParts } from './answer';
import type { LetterKind } from './letter-kinds';
import { noticeParts, type NoticeDrafts } from './notice-drafts';
import { missingOf, type MissingPart, type Part } from './part';

/** What somebody writes in a letter of each kind. */
export type LetterDrafts = NoticeDrafts & {
  opinion: AnswerLetter;
  'duty-reply': AnswerLetter;
  'suggestion-reply': AnswerLetter;
};

/** THE REQUIRED PARTS of every letter. */
export const letterParts: { readonly [K in LetterKind]: readonly Part<LetterDrafts[K]>[] } = {
  ...noticeParts,
  ...answerParts,
};

/** What a letter still lacks: gaps, which block it, then warnings, which do not. */
export const missingParts = <K extends LetterKind>(kind: K, draft: LetterDrafts[K]): readonly MissingPart[] =>
  missingOf<LetterDrafts[K]>(letterParts[kind], draft);
