import type { SumName } from './facts';

/** A figure as data: what is counted, of how many, in words that everybody can check. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly law: string;
  /** The county plan's aim (rules §2.8): shown, and nobody is judged by it. */
  readonly target?: string;
  /** The sums that are added together, and which of their parts is divided by which. */
  readonly sums: readonly SumName[];
  readonly over: string;
  readonly under: string;
  /** Shares of a part of it, and plain counts, said beside it. */
  readonly beside?: readonly Beside[];
  /** The group's third part is the level at which it was raised: said level by level. */
  readonly byLevel?: true;
  /** Not one of a single office. */
  readonly ofTheCounty?: true;
}

export type Beside =
  | { readonly words: string; readonly over: string; readonly under: string }
  | { readonly words: string; readonly count: string };

const shares = {
  only: { words: '只算“满意”', over: 'satisfied', under: 'rated' },
  initial: { words: '初访', over: 'initialContent', under: 'initialRated' },
  assigned: { words: '交办件', over: 'assignedContent', under: 'assignedRated' },
} as const satisfies Record<string, Beside>;

/**
 * THE FIGURES (rules §6). Matured cohort: what came due in the month, counted by matter. Merged matters and sealed
 * accusations are in none. An empty denominator is "—".
 */
export const figureRows: readonly FigureRow[] = [
  {
    id: 'petition-office-timely',
    name: '及时受理率（信访局）',
    definition: '登记后 15 日内转出、交办、直办或告知去处的，除以本月到期的。',
    law: '条例第二十二条',
    sums: ['c1', 'c1Again'],
    over: 'onTime',
    under: 'due',
    ofTheCounty: true,
  },
  {
    id: 'unit-timely',
    name: '及时受理率（单位）',
    definition: '单位收到后 15 日内书面告知的，除以本月该告知的。姓名地址不清的、异议成立的不算。',
    law: '条例第二十三条',
    sums: ['noticeOnReceipt', 'noticeOnReceiptAgain', 'notice', 'noticeLateBefore'],
    over: 'onTime',
    under: 'due',
  },
  {
    id: 'concluded-in-time',
    name: '初访按期办结率',
    definition: '第一次反映、60 日（含批准延长）内出书面意见的，除以本月到期的。',
    law: '条例第三十四条',
    target: '100%',
    sums: ['concluded'],
    over: 'onTime',
    under: 'due',
    beside: [{ words: '其中延长', count: 'extended' }],
    byLevel: true,
  },
  {
    id: 'content',
    name: '满意率',
    definition: '结果评“满意”“基本满意”的，除以本月评过的。没评的不算满意。',
    law: '条例第二十一条',
    target: '初访 60%',
    sums: ['ratedUnit'],
    over: 'content',
    under: 'rated',
    beside: [shares.only, shares.initial, shares.assigned],
    byLevel: true,
  },
  {
    id: 'content-with-petition-office',
    name: '满意率（对信访局）',
    definition: '对信访局，结果评“满意”“基本满意”的，除以本月评过的。没评的不算满意。',
    law: '条例第二十一条',
    sums: ['ratedPetitionOffice'],
    over: 'content',
    under: 'rated',
    beside: [shares.only, shares.initial],
    ofTheCounty: true,
  },
  {
    id: 'took-part',
    name: '参评率',
    definition: '评过的，除以本月评价期满的。',
    law: '条例第二十一条',
    sums: ['windowUnit'],
    over: 'rated',
    under: 'rateable',
  },
  {
    id: 'green-post',
    name: '绿色邮政比率',
    definition: '走绿色邮政的，除以本月收到的全部来信。',
    law: '县信访工作方案',
    target: '40%',
    sums: ['post'],
    over: 'green',
    under: 'letters',
    ofTheCounty: true,
  },
];

/** What is listed beside the rates, so that no rate is made better by it unseen. */
export const besideRows: readonly { readonly name: string; readonly sum: SumName }[] = [
  { name: '改类', sum: 'reclassified' },
  { name: '延长期限', sum: 'extended' },
  { name: '异议成立退回', sum: 'objectionAgreed' },
  { name: '收回重转', sum: 'recalled' },
  { name: '不予受理、不再受理', sum: 'refused' },
  { name: '导入法定途径', sum: 'diverted' },
  { name: '撤回书面意见', sum: 'letterTakenBack' },
];
