export type Totals = Readonly<Record<string, number>>;

/** `add` laid `times` over these totals. What comes to nothing is left out: there, 0 and absent are the same. */
export const plus = (totals: Totals, add: Totals, times: number): Totals => {
  const names = [...new Set([...Object.keys(totals), ...Object.keys(add)])];
  const sums = names.map((name): [string, number] => [name, (totals[name] ?? 0) + times * (add[name] ?? 0)]);
  return Object.fromEntries(sums.filter(([, sum]) => sum !== 0));
};

export const isNothing = (totals: Totals): boolean => Object.keys(totals).length === 0;
