import type { Figure } from '../../shared/contract/views';
import { addendsOf, sumNames, type SumName } from '../../shared/figures/facts';
import { figuresOf } from '../../shared/figures/figures';
import { withoutDays, type MonthTotals, type TotalRow } from '../../shared/figures/month-totals';
import { monthOf, type Month } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn } from '../builders/county';

const on = circumstancesOn('2026-03-02');

/** The totals of a month, worked out anew from the matters themselves. */
export const totalsIn = (month: Month, matters: readonly Matter[]): MonthTotals =>
  Object.fromEntries(sumNames.map((name) => [name, withoutDays(rowsIn(month, name, matters))]));

const rowsIn = (month: Month, name: SumName, matters: readonly Matter[]): readonly TotalRow[] =>
  matters
    .map((matter) => addendsOf(matter, on)[name])
    .filter((addend) => addend !== null)
    .filter(({ group }) => monthOf(group[0] ?? '') === month)
    .map(({ group, add }) => ({ group, totals: add }));

export interface Asked {
  readonly month: Month;
  /** Null for the county's. */
  readonly office?: string | null;
}

/** One figure of these matters, as the page gets it. */
export const figureIn = (id: string, { month, office = null }: Asked, ...matters: readonly Matter[]): Figure => {
  const found = figuresOf(totalsIn(month, matters), office).find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`no figure is called ${id}`);
  return found;
};

/** '1 / 2' */
export const shareIn = (id: string, asked: Asked, ...matters: readonly Matter[]): string => {
  const { numerator, denominator } = figureIn(id, asked, ...matters);
  return `${numerator} / ${denominator}`;
};
