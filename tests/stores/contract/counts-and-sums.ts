import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '../../../cloudfunctions/stores/port';
import { aLetter, changed, newDrafts, newLetters, type Letter } from '../letters';

const offices = ['water', 'roads', 'forest'];
const groups = ['toDo', 'done'];
const months = ['2026-09', '2026-10', '2026-11'];

/** One thing done to one of five letters. */
const anAct = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  does: fc.constantFrom('write', 'write', 'write', 'remove'),
  letter: fc.record({
    offices: fc.uniqueArray(fc.constantFrom(...offices), { minLength: 1 }),
    group: fc.constantFrom(...groups, null),
    dueOn: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25'),
    month: fc.constantFrom(...months),
    onTime: fc.boolean(),
  }),
});

export function countsAndSums(store: () => Store): void {
  test('whatever was written and removed, lists, counts and sums are what a recount finds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { maxLength: 25 }), async (acts) => {
        const drafts = newDrafts();
        const kept = new Map<string, Letter>();
        for (const { id, does, letter } of acts) {
          const before = kept.get(id);
          if (does === 'remove') {
            await store().remove(drafts, id);
            kept.delete(id);
          } else if (before === undefined) {
            kept.set(id, aLetter(id, letter));
            await store().insert(drafts, aLetter(id, letter));
          } else {
            kept.set(id, changed(before, letter));
            await store().replaceAt(drafts, changed(before, letter), before.version);
          }
        }

        for (const office of offices) {
          for (const group of groups) {
            const listed = await store().list(drafts, 'byOffice', [office, group], { limit: 10 });
            const recount = [...kept.values()]
              .filter((letter) => letter.offices.includes(office) && letter.group === group)
              .sort((a, b) => (`${a.dueOn} ${a.id}` < `${b.dueOn} ${b.id}` ? -1 : 1));
            expect(listed.items).toEqual(recount);
            expect(await store().count(drafts, 'byOffice', [office, group])).toBe(recount.length);
          }
        }
        expect(await store().sum(drafts, 'perMonth', [])).toEqual(recounted([...kept.values()]));
      }),
      { numRuns: 25 },
    );
  });

  test('a sum is asked for one group, for all that begin with it, or from one to another', async () => {
    const letters = newLetters();
    const each: readonly (readonly [month: string, office: string])[] = [
      ['2026-09', 'water'],
      ['2026-10', 'roads'],
      ['2026-10', 'water'],
      ['2026-10', 'water'],
      ['2026-100', 'water'],
      ['2026-11', '水务局𠮷'],
      ['2026-12', 'water'],
    ];
    for (const [n, [month, office]] of each.entries())
      await store().insert(letters, aLetter(`id${n}`, { month, offices: [office], onTime: n % 2 === 0 }));

    const october = [
      { group: ['2026-10', 'roads'], totals: { received: 1 } },
      { group: ['2026-10', 'water'], totals: { received: 2, onTime: 1 } },
    ];
    expect(await store().sum(letters, 'perMonth', ['2026-10', 'water'])).toEqual([october[1]]);
    expect(await store().sum(letters, 'perMonth', ['2026-10'])).toEqual(october);
    const groupsFrom = async (from: readonly string[], to: readonly string[]) =>
      (await store().sum(letters, 'perMonth', from, to)).map(({ group }) => group);
    expect(await groupsFrom(['2026-10', 'water'], ['2026-11'])).toEqual([
      ['2026-10', 'water'],
      ['2026-100', 'water'],
      ['2026-11', '水务局𠮷'],
    ]);
    expect(await groupsFrom([], [])).toHaveLength(6);
    expect(await groupsFrom(['2027'], ['2028'])).toEqual([]);
  });
}

const recounted = (letters: readonly Letter[]) => {
  const keys = months.flatMap((month) => [...offices].sort().map((office) => [month, office]));
  return keys.flatMap((group) => {
    const these = letters.filter((letter) => letter.month === group[0] && letter.offices[0] === group[1]);
    const onTime = these.filter((letter) => letter.onTime).length;
    if (these.length === 0) return [];
    return [{ group, totals: { received: these.length, ...(onTime === 0 ? {} : { onTime }) } }];
  });
};
