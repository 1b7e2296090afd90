import { type AnswerDraft } from '@shared/contract/views';

/** The texts of an answer that stand in the letter itself; `plain` stands beside it. */
export type TextPart = 'request' | 'facts' | 'opinion' | 'basis';
export type PaperPart = TextPart | 'conclusion' | 'done-by';

/**
 * Which parts are written under which paragraph of the letter, in its order; a paragraph without parts fills itself in.
 * The headings come from the letter as it is composed.
 */
export const sections: Readonly<Record<AnswerDraft['kind'], readonly (readonly PaperPart[])[]>> = {
  opinion: [['request'], ['facts'], ['conclusion', 'opinion', 'done-by'], ['basis'], []],
  'duty-reply': [['request'], ['facts'], ['opinion', 'done-by'], ['basis'], []],
  'suggestion-reply': [['request'], ['facts'], ['conclusion', 'opinion', 'done-by']],
};

export const longest: Readonly<Record<TextPart | 'plain', number>> = {
  request: 2000,
  facts: 10000,
  opinion: 5000,
  basis: 2000,
  plain: 600,
};

type Conclusion = NonNullable<AnswerDraft['conclusion']>;

const ofOpinion: readonly { readonly value: Conclusion; readonly word: string }[] = [
  { value: 'support', word: '支持' },
  { value: 'explain', word: '解释说明' },
  { value: 'not-support', word: '不支持' },
];
const ofSuggestion: readonly { readonly value: Conclusion; readonly word: string }[] = [
  { value: 'adopted', word: '采纳' },
  { value: 'partly-adopted', word: '部分采纳' },
  { value: 'not-adopted', word: '不采纳' },
];

export const conclusionsOf = (kind: AnswerDraft['kind']) => (kind === 'suggestion-reply' ? ofSuggestion : ofOpinion);

/** Where a gap leads: the id of the control of each part. */
export const controlOf = (part: string, kind: AnswerDraft['kind']): string =>
  part === 'conclusion' ? `conclusion-${conclusionsOf(kind)[0]?.value ?? ''}` : `part-${part}`;
