import type { Figure } from '../contract/views';
import { levels, type Level } from '../matter/moves';
import { figureRows, type FigureRow } from './figure-rows';
import { added, rowsOf, type MonthTotals, type TotalRow } from './month-totals';

const fewerAreFew = 10;

/** Per cent with one decimal; null where there is nothing to divide by. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 10;

const shownShare = (part: number, whole: number): string => {
  const percent = percentOf(part, whole);
  return percent === null ? '—' : `${percent.toFixed(1)}%（${part}/${whole}）`;
};

/** The county's figures where `officeId` is null, else those of one office. */
export const figuresOf = (totals: MonthTotals, officeId: string | null): readonly Figure[] =>
  figureRows
    .filter((row) => officeId === null || row.ofTheCounty !== true)
    .map((row) => figureOf(row, rowsOf(totals, row.sums, officeId)));

const figureOf = (row: FigureRow, rows: readonly TotalRow[]): Figure => {
  const sum = added(rows);
  const [numerator, denominator] = [sum[row.over] ?? 0, sum[row.under] ?? 0];
  return {
    id: row.id,
    name: row.name,
    definition: `${row.definition}（${row.law}）`,
    numerator,
    denominator,
    percent: percentOf(numerator, denominator),
    few: denominator < fewerAreFew,
    beside: [
      ...(row.target === undefined ? [] : [`县里目标：${row.target}`]),
      ...besideOf(row, sum),
      ...levelsOf(row, rows),
    ],
  };
};

const besideOf = ({ beside = [] }: FigureRow, sum: Readonly<Record<string, number>>): readonly string[] =>
  beside.map((one) =>
    'count' in one
      ? `${one.words} ${sum[one.count] ?? 0} 件`
      : `${one.words}：${shownShare(sum[one.over] ?? 0, sum[one.under] ?? 0)}`,
  );

/** Level by level (the plan's 来县、去市、到省), as soon as there is more than the county's own. */
const levelsOf = (row: FigureRow, rows: readonly TotalRow[]): readonly string[] => {
  const met = (Object.keys(levels) as Level[]).filter((level) => rows.some(({ group }) => group[1] === level));
  if (row.byLevel !== true || met.every((level) => level === 'county')) return [];
  return met.map((level) => {
    const sum = added(rows.filter(({ group }) => group[1] === level));
    return `${levels[level]}级：${shownShare(sum[row.over] ?? 0, sum[row.under] ?? 0)}`;
  });
};
