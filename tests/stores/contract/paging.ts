import { expect, test } from 'vitest';
import type { Collection, Store, Walk } from '../../../cloudfunctions/stores/port';
import { aLetter, changed, newLetters, type Letter } from '../letters';

const toDo = ['water', 'toDo'];

export function paging(store: () => Store): void {
  const idsOf = async (letters: Collection<Letter>, walk: Partial<Walk> = {}, under = toDo): Promise<string[]> => {
    const { items } = await store().list(letters, 'byOffice', under, { limit: 100, ...walk });
    return items.map(({ id }) => id);
  };

  /** Every page from the first to the last, `between` done after each. */
  const everyPage = async (
    letters: Collection<Letter>,
    walk: Omit<Walk, 'after'>,
    between: (page: number) => Promise<unknown> = async () => {},
  ): Promise<string[][]> => {
    const pages: string[][] = [];
    let after: string | null = null;
    do {
      const page: { items: readonly Letter[]; next: string | null } = await store().list(letters, 'byOffice', toDo, {
        ...walk,
        after,
      });
      pages.push(page.items.map(({ id }) => id));
      after = page.next;
      await between(pages.length);
    } while (after !== null);
    return pages;
  };

  const withLetters = async (
    ...some: readonly (readonly [id: string, dueOn: string])[]
  ): Promise<Collection<Letter>> => {
    const letters = newLetters();
    for (const [id, dueOn] of some) await store().insert(letters, aLetter(id, { dueOn }));
    return letters;
  };

  test('a list is in the order of its dates, letters of one day by their ids', async () => {
    const letters = await withLetters(
      ['c', '2026-11-24'],
      ['d', '2026-11-23'],
      ['a', '2026-11-24'],
      ['b', '2026-11-24'],
      ['e', ''],
    );

    expect(await idsOf(letters)).toEqual(['e', 'd', 'a', 'b', 'c']);
    expect(await idsOf(letters, { backwards: true })).toEqual(['c', 'b', 'a', 'd', 'e']);
  });

  test('pages follow each other without a gap, forwards and backwards', async () => {
    const letters = await withLetters(
      ['a', '2026-11-24'],
      ['b', '2026-11-24'],
      ['c', '2026-11-24'],
      ['d', '2026-11-25'],
      ['e', '2026-11-26'],
    );

    expect(await everyPage(letters, { limit: 2 })).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(await everyPage(letters, { limit: 2, backwards: true })).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
    expect(await everyPage(letters, { limit: 5 })).toEqual([['a', 'b', 'c', 'd', 'e']]);
  });

  test('who pages while letters come in sees none twice and misses none that was there', async () => {
    const letters = await withLetters(
      ['b', '2026-11-02'],
      ['d', '2026-11-04'],
      ['f', '2026-11-06'],
      ['h', '2026-11-08'],
    );

    const pages = await everyPage(letters, { limit: 1 }, async (page) => {
      await store().insert(letters, aLetter(`before${page}`, { dueOn: '2026-11-01' }));
      if (page === 1) await store().insert(letters, aLetter('e', { dueOn: '2026-11-05' }));
      // The letter the page ended on leaves the list: the next page still begins after it.
      if (page === 2) await store().replaceAt(letters, changed(aLetter('d'), { group: null }), 1);
    });

    expect(pages.flat()).toEqual(['b', 'd', 'e', 'f', 'h']);
  });

  test('rare characters change nothing about it: every letter once, backwards the other way round', async () => {
    const tails = ['𠮷', '，', '水', '💧', '\uE000', 'z', '一𠮷', '一，'];
    const letters = await withLetters(...tails.map((tail, n): [string, string] => [`id${n}`, tail]));

    const forwards = (await everyPage(letters, { limit: 3 })).flat();

    expect([...forwards].sort()).toEqual(tails.map((_, n) => `id${n}`));
    expect((await everyPage(letters, { limit: 3, backwards: true })).flat()).toEqual([...forwards].reverse());
  });

  test.each([
    { walk: { from: '2026-11-23' }, ids: ['b', 'c', 'd', 'e', 'f'] },
    { walk: { to: '2026-11-23' }, ids: ['a', 'b', 'c'] },
    { walk: { from: '2026-11-23', to: '2026-11-24' }, ids: ['b', 'c', 'd', 'e'] },
    { walk: { from: '2026-11-23T08:00', to: '2026-11-24T09' }, ids: ['c', 'd'] },
    { walk: { from: '2026-11-25', to: '2026-11-24' }, ids: [] },
    { walk: { to: '' }, ids: ['a', 'b', 'c', 'd', 'e', 'f'] },
  ])('from $walk.from to $walk.to: both days included, the last with all its hours', async ({ walk, ids }) => {
    const letters = await withLetters(
      ['a', '2026-11-22T23:59'],
      ['b', '2026-11-23'],
      ['c', '2026-11-23T08:00'],
      ['d', '2026-11-24'],
      ['e', '2026-11-24T24:00'],
      ['f', '2026-11-25'],
    );

    expect(await idsOf(letters, walk)).toEqual(ids);
    expect(await idsOf(letters, { ...walk, backwards: true })).toEqual([...ids].reverse());
    expect(await store().count(letters, 'byOffice', toDo, walk)).toBe(ids.length);
    expect((await everyPage(letters, { ...walk, limit: 2 })).flat()).toEqual(ids);
    expect((await everyPage(letters, { ...walk, limit: 2, backwards: true })).flat()).toEqual([...ids].reverse());
  });

  test('a letter stands in the list of every office that has to do with it, and in no other', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { offices: ['water', 'roads'] }));
    await store().insert(letters, aLetter('b', { offices: ['roads'] }));
    await store().insert(letters, aLetter('c', { offices: ['water', 'water'] }));
    await store().insert(letters, aLetter('d', { offices: ['water'], group: 'done' }));
    await store().insert(letters, aLetter('e', { offices: [] }));

    expect(await idsOf(letters)).toEqual(['a', 'c']);
    expect(await idsOf(letters, {}, ['roads', 'toDo'])).toEqual(['a', 'b']);
    expect(await idsOf(letters, {}, ['water', 'done'])).toEqual(['d']);
    expect(await idsOf(letters, {}, ['water'])).toEqual([]);
    expect(await idsOf(letters, {}, [])).toEqual([]);
    expect(await idsOf(letters, {}, ['wat', 'toDo'])).toEqual([]);
  });

  test('the parts of a prefix are kept apart', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { offices: [''], group: '' }));
    await store().insert(letters, aLetter('b', { offices: ['water'], group: '' }));
    await store().insert(letters, aLetter('c', { offices: [''], group: 'water' }));

    expect(await idsOf(letters, {}, ['', ''])).toEqual(['a']);
    expect(await idsOf(letters, {}, ['water', ''])).toEqual(['b']);
    expect(await idsOf(letters, {}, ['', 'water'])).toEqual(['c']);
    expect(await idsOf(letters, {}, ['water'])).toEqual([]);
    expect(await idsOf(letters, {}, [''])).toEqual([]);
  });

  test('a letter that changes hands leaves the one list and stands in the other', async () => {
    const letters = newLetters();
    const letter = aLetter('a', { offices: ['water', 'roads'] });
    await store().insert(letters, letter);

    await store().replaceAt(letters, changed(letter, { offices: ['roads', 'forest'], dueOn: '2026-12-01' }), 1);

    expect(await idsOf(letters)).toEqual([]);
    expect(await idsOf(letters, {}, ['roads', 'toDo'])).toEqual(['a']);
    expect(await idsOf(letters, {}, ['forest', 'toDo'])).toEqual(['a']);
    expect(await idsOf(letters, { to: '2026-11-30' }, ['roads', 'toDo'])).toEqual([]);
  });

  test('a letter with nothing to do is in no list, and comes back when there is', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a'));

    await store().replaceAt(letters, changed(aLetter('a'), { group: null }), 1);
    expect(await idsOf(letters)).toEqual([]);

    await store().replaceAt(letters, { ...aLetter('a'), version: 3 }, 2);
    expect(await idsOf(letters)).toEqual(['a']);
  });

  test('when the rule of a list has changed, a letter is still found where it stood, and leaves nothing behind', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '1' }));
    // As when a holiday notice comes out: the same letter is now due, numbered and counted otherwise.
    const moved: Collection<Letter> = {
      ...letters,
      derive: (letter) =>
        letters.derive({ ...letter, dueOn: '2027-01-04', month: '2027-01', number: `n${letter.number}` }),
    };

    await store().replaceAt(moved, changed(aLetter('a', { number: '1' }), {}), 1);

    expect(await idsOf(moved)).toEqual(['a']);
    expect(await idsOf(moved, { to: '2026-12-31' })).toEqual([]);
    expect(await store().find(moved, 'number', '1')).toBeNull();
    expect((await store().find(moved, 'number', 'n1'))?.id).toBe('a');
    expect(await store().sum(moved, 'perMonth', [])).toEqual([
      { group: ['2027-01', 'water'], totals: { received: 1 } },
    ]);
  });

  const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    { what: 'nothing', after: '' },
    { what: 'a word', after: 'next' },
    { what: 'signs', after: '%00/../$gt' },
    { what: 'no list', after: cursorOf({ by: '2026-11-24', id: 'a' }) },
    { what: 'an operator', after: cursorOf([{ $gt: '' }, { $gt: '' }]) },
    { what: 'one part', after: cursorOf(['2026-11-24']) },
    { what: 'three parts', after: cursorOf(['2026-11-24', 'a', 'b']) },
    { what: 'control characters', after: cursorOf(['2026-11-24', 'a\u0000']) },
    { what: 'half a character', after: Buffer.from('["2026-11-24","\\ud800"]').toString('base64url') },
    { what: 'a very long text', after: cursorOf(['9'.repeat(5_000), 'a']) },
  ])('a cursor that is none of ours ($what) begins at the beginning', async ({ after }) => {
    const letters = await withLetters(['a', '2026-11-24'], ['b', '2026-11-25']);

    expect(await idsOf(letters, { after })).toEqual(['a', 'b']);
    expect(await idsOf(letters, { after, backwards: true })).toEqual(['b', 'a']);
  });

  test('a cursor never leads out of the range', async () => {
    const letters = await withLetters(
      ['a', '2026-11-22'],
      ['b', '2026-11-23'],
      ['c', '2026-11-24'],
      ['d', '2026-11-25'],
    );
    const range = { from: '2026-11-23', to: '2026-11-24' };
    const early = cursorOf(['2026-11-01', 'x']);
    const late = cursorOf(['2026-11-30', 'x']);

    expect(await idsOf(letters, { ...range, after: early })).toEqual(['b', 'c']);
    expect(await idsOf(letters, { ...range, after: late, backwards: true })).toEqual(['c', 'b']);
    expect(await idsOf(letters, { ...range, after: late })).toEqual([]);
    expect(await idsOf(letters, { ...range, after: early, backwards: true })).toEqual([]);
  });
}
