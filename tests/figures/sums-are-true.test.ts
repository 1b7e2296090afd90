import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addendsOf, sumNames, type SumName } from '../../shared/figures/facts';
import type { TotalRow } from '../../shared/figures/month-totals';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn } from '../builders/county';
import { asNumber, matters, oneOfEach } from '../builders/many-matters';
import { aStore } from '../services/a-store';

const on = circumstancesOn('2026-03-02');

/** Counted anew from the matters alone, the slow way. What adds up to nothing is left out. */
const recounted = (name: SumName, all: readonly Matter[]): ReadonlyMap<string, Record<string, number>> => {
  const groups = new Map<string, Record<string, number>>();
  for (const matter of all) {
    const addend = addendsOf(matter, on)[name];
    if (addend === null) continue;
    const key = JSON.stringify(addend.group);
    const totals = groups.get(key) ?? {};
    for (const [what, amount] of Object.entries(addend.add)) totals[what] = (totals[what] ?? 0) + amount;
    groups.set(key, totals);
  }
  return withoutNothing(groups);
};

const kept = (rows: readonly TotalRow[]): ReadonlyMap<string, Record<string, number>> =>
  withoutNothing(new Map(rows.map(({ group, totals }) => [JSON.stringify(group), { ...totals }])));

const withoutNothing = (
  groups: ReadonlyMap<string, Record<string, number>>,
): ReadonlyMap<string, Record<string, number>> =>
  new Map(
    [...groups]
      .map(([key, totals]): [string, Record<string, number>] => [
        key,
        Object.fromEntries(Object.entries(totals).filter(([, amount]) => amount !== 0)),
      ])
      .filter(([, totals]) => Object.keys(totals).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** One save: this matter is now in that situation. The rest of the law of moves does not matter to a sum. */
const aSave = fc.record({
  matter: fc.integer({ min: 0, max: 11 }),
  becomes: fc.constantFrom(...oneOfEach),
});

test('whatever is saved in whatever order, the running sums are what counting anew gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aSave, { minLength: 1, maxLength: 60 }), async (saves) => {
      const store = aStore();
      const now = new Map<string, Matter>();
      for (const { matter: n, becomes } of saves) {
        const next = asNumber(becomes, n);
        const before = now.get(next.id);
        const saved = { ...next, version: (before?.version ?? 0) + 1 };
        if (before === undefined) await store.insert(matters, saved);
        else await store.replaceAt(matters, saved, before.version);
        now.set(saved.id, saved);
      }

      for (const name of sumNames)
        expect(kept(await store.sum(matters, name, ['2000'], ['2099'])), name).toEqual(
          recounted(name, [...now.values()]),
        );
    }),
    { numRuns: 30 },
  );
});
