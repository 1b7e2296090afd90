import type { AnswerLetter, LetterKind as AnswerKind, Path } from '../matter/moves';
import { missingOf, type MissingPart, type Part } from './part';

/** Words that promise nothing. */
const vagueWords = ['尽快', '适时', '妥善处理', '有关部门', '进一步', '高度重视', '依法依规'];

/** The petitioner reads this first, on a small screen. In characters. */
const longestPlain = 120;

const article = /第[〇零一二三四五六七八九十百千\d]+条/;
const document = /《[^》]+》/;
const hearing = /听取|电话|当面|见面|上门|走访|约谈|谈话|告诉我|询问/;

const vagueIn = (text: string): string | null => {
  const vague = vagueWords.find((word) => text.includes(word));
  return vague === undefined ? null : `“${vague}”：写清谁、做什么、哪天前，更让人信`;
};

const request: Part<AnswerLetter> = {
  id: 'request',
  heading: '请求',
  checks: '对方要什么',
  editable: true,
  text: (draft) => draft.request,
  least: 4,
};

const facts: Part<AnswerLetter> = {
  id: 'facts',
  heading: '查明的事实和理由',
  checks: '查了什么，查到什么，为什么这样定',
  editable: true,
  text: (draft) => draft.facts,
  least: 20,
  warning: ({ facts: text }) => {
    if (!hearing.test(text)) return '没写听过本人怎么说：哪天，当面还是电话';
    if (!/\d/.test(text)) return '没有一个数字：哪天查的，有多少';
    return vagueIn(text);
  },
};

const basis: Part<AnswerLetter> = {
  id: 'basis',
  heading: '依据',
  checks: '哪个文件，第几条',
  editable: true,
  text: (draft) => draft.basis,
  gap: ({ basis: text }) => {
    if (!document.test(text)) return '依据没写是哪个文件';
    return article.test(text) ? null : '依据没写到第几条';
  },
};

const plain: Part<AnswerLetter> = {
  id: 'plain',
  heading: '本人手机上先看到的话',
  checks: '几句大白话',
  editable: true,
  text: (draft) => draft.plain,
  least: 6,
  warning: ({ plain: text }) =>
    [...text].length > longestPlain ? '手机上先看到的话太长，留最要紧的几句' : vagueIn(text),
};

const rights: Part<AnswerLetter> = { id: 'rights', heading: '你们的权利', checks: '自动填，不能删', editable: false };

const opinionParts: readonly Part<AnswerLetter>[] = [
  request,
  facts,
  {
    id: 'conclusion',
    heading: '结论',
    checks: '支持、解释说明、不支持，三个里选一个',
    editable: true,
    gap: ({ conclusion }) =>
      conclusion === 'support' || conclusion === 'explain' || conclusion === 'not-support'
        ? null
        : '没选结论：支持、解释说明，还是不支持',
  },
  {
    id: 'opinion',
    heading: '处理意见',
    checks: '谁、做什么',
    editable: true,
    text: (draft) => draft.opinion,
    least: 10,
    warning: (draft) => vagueIn(draft.opinion),
  },
  {
    id: 'done-by',
    heading: '完成日期',
    checks: '支持的，要写哪天前完成',
    editable: true,
    // 条例 第三十二条第二款: what is supported must be carried out, so it needs a day to be held to.
    gap: ({ conclusion, doneBy }) => (conclusion === 'support' && doneBy === null ? '处理意见没写哪天完成' : null),
  },
  basis,
  plain,
  rights,
];

const dutyParts: readonly Part<AnswerLetter>[] = [
  request,
  facts,
  {
    id: 'opinion',
    heading: '履行职责的情况',
    checks: '管了什么，或者为什么依法不能管',
    editable: true,
    text: (draft) => draft.opinion,
    least: 10,
    warning: (draft) => vagueIn(draft.opinion),
  },
  basis,
  plain,
  rights,
];

const isAdopted = ({ conclusion }: AnswerLetter): boolean =>
  conclusion === 'adopted' || conclusion === 'partly-adopted';

const suggestionParts: readonly Part<AnswerLetter>[] = [
  { ...request, heading: '建议' },
  {
    ...facts,
    heading: '研究情况和理由',
    checks: '研究了什么，为什么采纳或者不采纳',
    warning: (draft) => vagueIn(draft.facts),
  },
  {
    id: 'conclusion',
    heading: '结论',
    checks: '采纳、部分采纳、不采纳，三个里选一个',
    editable: true,
    gap: (draft) =>
      isAdopted(draft) || draft.conclusion === 'not-adopted' ? null : '没选结论：采纳、部分采纳，还是不采纳',
  },
  {
    id: 'opinion',
    heading: '答复',
    checks: '采纳的，要写谁、做什么',
    editable: true,
    gap: (draft) => (isAdopted(draft) && draft.opinion.trim() === '' ? '采纳了，没写谁来做、做什么' : null),
    warning: (draft) => (isAdopted(draft) && draft.doneBy === null ? '写上哪天前做，更让人信' : vagueIn(draft.opinion)),
  },
  plain,
];

/** THE REQUIRED PARTS of the three answers (art. 32 for the opinion, 31(5) for the duty reply, 29 for the suggestion). */
export const answerParts: Record<AnswerKind, readonly Part<AnswerLetter>[]> = {
  opinion: opinionParts,
  'duty-reply': dutyParts,
  'suggestion-reply': suggestionParts,
};

/** Which answer a path ends in; null for the paths that end in none. */
export const answerKindFor = (path: Path | null): AnswerKind | null => {
  if (path === '31(6)') return 'opinion';
  if (path === '31(5)') return 'duty-reply';
  return path === '29' ? 'suggestion-reply' : null;
};

const kindNames: Record<AnswerKind, string> = {
  opinion: '处理意见书',
  'duty-reply': '履职答复',
  'suggestion-reply': '建议答复',
};

const wrongKind = (letter: AnswerLetter, path: Path | null): readonly MissingPart[] => {
  const kind = answerKindFor(path);
  return kind === null || kind === letter.kind
    ? []
    : [{ part: 'kind', words: `这件事要用${kindNames[kind]}`, blocks: true }];
};

/** What keeps an answer from being signed (row 21). */
export const missingFromAnswer = (letter: AnswerLetter, path: Path | null): readonly MissingPart[] => [
  ...wrongKind(letter, path),
  ...missingOf(answerParts[letter.kind], letter).filter(({ blocks }) => blocks),
];

/** What would make an answer clearer and blocks nothing. */
export const adviceOnAnswer = (letter: AnswerLetter): readonly MissingPart[] =>
  missingOf(answerParts[letter.kind], letter).filter(({ blocks }) => !blocks);
