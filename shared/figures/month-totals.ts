import type { SumName } from './facts';

/** What the matters of one group add up to. The group begins with the office. */
export interface TotalRow {
  readonly group: readonly string[];
  readonly totals: Readonly<Record<string, number>>;
}

/** What a stretch of days adds up to: by sum, one row for each group. A sum that is missing adds up to nothing. */
export type MonthTotals = Readonly<Partial<Record<SumName, readonly TotalRow[]>>>;

/** Sums of single days as sums of the whole stretch: the day, the first part of each group, is left out. */
export const withoutDays = (rows: readonly TotalRow[]): readonly TotalRow[] => {
  const byGroup = new Map<string, TotalRow[]>();
  for (const { group, totals } of rows) {
    const rest = group.slice(1);
    const key = JSON.stringify(rest);
    byGroup.set(key, [...(byGroup.get(key) ?? []), { group: rest, totals }]);
  }
  return [...byGroup.values()].map((same) => ({ group: same[0]?.group ?? [], totals: added(same) }));
};

export const added = (rows: readonly TotalRow[]): Readonly<Record<string, number>> => {
  const sum: Record<string, number> = {};
  for (const { totals } of rows)
    for (const [what, amount] of Object.entries(totals)) sum[what] = (sum[what] ?? 0) + amount;
  return sum;
};

/** The rows of one office; all of them where `officeId` is null. */
export const rowsOf = (totals: MonthTotals, names: readonly SumName[], officeId: string | null): readonly TotalRow[] =>
  names.flatMap((name) => totals[name] ?? []).filter(({ group }) => officeId === null || group[0] === officeId);
