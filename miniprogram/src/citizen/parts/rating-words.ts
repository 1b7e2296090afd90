import type { RatedBody } from '@shared/contract/views';

export type Word = NonNullable<RatedBody['given']>['outcome'];

/** The three words of the national scale (rules §2.3); silence is none of them. */
export const ratingWords: readonly { readonly value: Word; readonly word: string }[] = [
  { value: 'satisfied', word: '满意' },
  { value: 'basically', word: '基本满意' },
  { value: 'unsatisfied', word: '不满意' },
];

export const ratingWord = (value: Word): string => ratingWords.find((one) => one.value === value)?.word ?? '';

/** What is judged. The outcome is the value that counts. */
export const judged = [
  { value: 'outcome', word: '结果', line: '事情办成没有' },
  { value: 'manner', word: '态度', line: '对您客不客气' },
  { value: 'speed', word: '快慢', line: '拖没拖' },
] as const;
