import { type AnswerWay, type Door, type Kind, type StepId } from './filing';

interface Step {
  readonly id: StepId;
  /** What the button that leads here says: 下一步：在哪里. */
  readonly word: string;
}

const steps: readonly Step[] = [
  { id: 'kind', word: '哪一种' },
  { id: 'what', word: '发生了什么' },
  { id: 'where', word: '在哪里' },
  { id: 'photos', word: '照片' },
  { id: 'who', word: '谁能看到您' },
  { id: 'check', word: '看一遍' },
];

/** The questions in their order. A door that answers the first one (a mailbox, 提建议) leaves it out. */
export const stepsFor = (door: Door): readonly Step[] =>
  door.kind === '' ? steps : steps.filter(({ id }) => id !== 'kind');

/** What each kind is called where it is chosen, with what happens to it. */
export const kinds: readonly { readonly value: Kind; readonly word: string; readonly line: string }[] = [
  { value: 'petition', word: '有难处，要解决', line: '交给管它的单位去查、去办，给您书面答复' },
  { value: 'suggestion', word: '提建议', line: '有关单位研究，答复您采不采纳、为什么' },
  { value: 'accusation', word: '举报干部、单位', line: '密封交给纪检监察机关。您告的人看不到，信访局也看不到' },
];

export const kindWord = (kind: Kind): string => kinds.find(({ value }) => value === kind)?.word ?? '';

interface Asking {
  readonly ask: string;
  readonly line: string;
  readonly facts: string;
  readonly request: string;
  readonly requestAside: string;
}

/** The second question in the words of each kind (条例 第十九条: facts, reasons, request). */
export const askings: Readonly<Record<Kind, Asking>> = {
  petition: {
    ask: '发生了什么？',
    line: '平时怎么说话就怎么写。写上什么时候、在哪、找过谁，办得快。',
    facts: '事情经过和原因',
    request: '您想怎么解决？',
    requestAside: '一两句话就行',
  },
  suggestion: {
    ask: '您有什么建议？',
    line: '平时怎么说话就怎么写。写上现在怎么样、为什么要改。',
    facts: '现在的情况和理由',
    request: '您建议怎么做？',
    requestAside: '一两句话就行',
  },
  accusation: {
    ask: '举报谁，他做了什么？',
    line: '知道多少写多少。写上什么时候、在哪、还有谁知道。',
    facts: '他做了什么',
    request: '您希望怎么处理？',
    requestAside: '可以不写',
  },
};

/** How the written answer may come. */
export const answerWays: readonly { readonly value: AnswerWay; readonly word: string; readonly line: string }[] = [
  { value: 'electronic', word: '在手机上看', line: '打开就算送到了您手上' },
  { value: 'post', word: '寄挂号信', line: '寄到您写的住址' },
];
