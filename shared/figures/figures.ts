import type { Figure } from '../contract/views';
import type { SumName } from './facts';

/** The totals of a stretch of days: by sum, one row for each group. */
export type Totals = Readonly<Partial<Record<SumName, readonly TotalRow[]>>>;

export interface TotalRow {
  readonly group: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
}

/** A figure as data: what it counts, over what, in words everybody can check. */
export interface FigureRow {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly sum: SumName;
  readonly over: string;
  readonly under: string;
  /** The plan's target, shown and not judged by. */
  readonly target: string;
  readonly beside?: (totals: Readonly<Record<string, number>>) => readonly string[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`);

/** THE FIGURES (rules §6). Matured cohort: what fell due in the month, up to the cut-off. An empty denominator is "—". */
// prettier-ignore
export const figureRows: readonly FigureRow[] = [
  { id: 'accepted-petition-office', name: '及时受理率（信访局）', definition: '登记后 15 日内转出、交办、直办或答复的，除以本月到期的。', sum: 'c1', over: 'onTime', under: 'due', target: '' },
  { id: 'accepted-units', name: '及时受理率（单位）', definition: '单位收到后 15 日内书面告知的，除以本月该告知的。姓名地址不清的、异议成立退回的不算。', sum: 'notice', over: 'onTime', under: 'due', target: '' },
  { id: 'concluded', name: '初访按期办结率', definition: '第一次反映、60 日（含批准延长）内出书面意见的，除以本月到期的。', sum: 'concluded', over: 'onTime', under: 'due', target: '100%', beside: (t) => [`其中延长 ${t['extended'] ?? 0} 件`] },
  { id: 'content-units', name: '满意率（单位）', definition: '结果评“满意”“基本满意”的，除以本月评过的。没评的不算满意。', sum: 'ratedUnit', over: 'content', under: 'rated', target: '初访 60%', beside: (t) => [`只算“满意”：${t['satisfied'] ?? 0} 件，${share(t['satisfied'] ?? 0, t['rated'] ?? 0)}`, `初访：${share(t['initialContent'] ?? 0, t['initial'] ?? 0)}`, `交办：${share(t['assignedContent'] ?? 0, t['assigned'] ?? 0)}`] },
  { id: 'content-petition-office', name: '满意率（信访局）', definition: '对信访局，结果评“满意”“基本满意”的，除以本月评过的。', sum: 'ratedPetitionOffice', over: 'content', under: 'rated', target: '', beside: (t) => [`只算“满意”：${t['satisfied'] ?? 0} 件，${share(t['satisfied'] ?? 0, t['rated'] ?? 0)}`] },
  { id: 'took-part', name: '参评率', definition: '评过的，除以评价期在本月满的。', sum: 'windowUnit', over: 'rated', under: 'rateable', target: '' },
  { id: 'green-post', name: '绿色邮政比率', definition: '绿色邮政来信，除以本月全部来信。', sum: 'post', over: 'green', under: 'letters', target: '40%' },
];

const fewerThanThisIsFew = 10;

/** One figure from the totals of the groups it is asked for. */
export const figureOf = (row: FigureRow, rows: readonly TotalRow[]): Figure => {
  const totals = added(rows);
  const numerator = totals[row.over] ?? 0;
  const denominator = totals[row.under] ?? 0;
  return {
    id: row.id,
    name: row.name,
    definition: row.target === '' ? row.definition : `${row.definition}目标 ${row.target}。`,
    numerator,
    denominator,
    percent: denominator === 0 ? null : Math.round((numerator / denominator) * 1000) / 10,
    few: denominator > 0 && denominator < fewerThanThisIsFew,
    beside: [...(row.beside?.(totals) ?? [])],
  };
};

/** Every figure of one office, or of the county where `officeId` is null. The office is the second part of every group. */
export const figuresOf = (totals: Totals, officeId: string | null): Figure[] =>
  figureRows.map((row) =>
    figureOf(
      row,
      (totals[row.sum] ?? []).filter((one) => officeId === null || one.group[1] === officeId),
    ),
  );

export const added = (rows: readonly TotalRow[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const { totals } of rows)
    for (const [what, amount] of Object.entries(totals)) sum[what] = (sum[what] ?? 0) + amount;
  return sum;
};
