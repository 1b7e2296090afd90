import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection, Store, StoredDocument } from '../../../cloudfunctions/stores/port';
import { aLetter, changed, newDrafts, newLetters } from '../letters';

interface Anything extends StoredDocument {
  readonly value: unknown;
}

const anything: Collection<Anything> = {
  name: 'anything',
  unique: [],
  lists: [],
  sums: [],
  derive: () => ({ unique: {}, lists: {}, sums: {} }),
};

export function keeping(store: () => Store): void {
  test('a letter that was handed in is there as it was', async () => {
    const letters = newLetters();
    const letter = aLetter('a', { number: '470382165', words: '𠮷田家的水管 💧 漏了\n“修好”' });

    expect(await store().insert(letters, letter)).toEqual({ done: true, document: letter });

    expect(await store().get(letters, 'a')).toEqual(letter);
    expect(await store().get(letters, 'b')).toBeNull();
    expect(await store().get(newLetters(), 'a')).toBeNull();
  });

  test('a second letter under the same id is refused, and the first stays', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { words: '第一封' }));

    const again = await store().insert(letters, aLetter('a', { words: '第二封' }));

    expect(again).toEqual({ done: false, key: 'id', holder: 'a' });
    expect((await store().get(letters, 'a'))?.words).toBe('第一封');
  });

  test('a letter is replaced only at the version that was read', async () => {
    const letters = newLetters();
    const first = aLetter('a');
    const second = changed(first, { words: '补充：已经漏了三天。' });
    await store().insert(letters, first);

    expect(await store().replaceAt(letters, second, 1)).toEqual({ done: true });
    expect(await store().replaceAt(letters, changed(first, { words: '晚了一步' }), 1)).toEqual({
      done: false,
      why: 'stale',
    });
    expect(await store().replaceAt(letters, changed(aLetter('b'), {}), 1)).toEqual({ done: false, why: 'missing' });

    expect(await store().get(letters, 'a')).toEqual(second);
    expect(await store().get(letters, 'b')).toBeNull();
  });

  test('a replacement that is not one version further is a mistake of ours', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a'));

    await expect(store().replaceAt(letters, aLetter('a'), 1)).rejects.toThrow('one version further');

    expect(await store().get(letters, 'a')).toEqual(aLetter('a'));
  });

  test('whatever JSON can say comes back the same, what is undefined left out', async () => {
    const values = fc.jsonValue({ stringUnit: 'binary' }).filter((value) => !hasOddKey(value));
    let next = 0;

    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const id = `v${(next += 1)}`;
        const given = { id, version: 1, value, left: undefined, inside: { out: undefined, list: [undefined, 1] } };

        const answer = await store().insert(anything, given);

        const expected = { id, version: 1, value: withoutMinusZero(value), inside: { list: [null, 1] } };
        expect(answer).toStrictEqual({ done: true, document: expected });
        expect(await store().get(anything, id)).toStrictEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a letter of two megabytes is kept whole', async () => {
    const letters = newLetters();
    const long = aLetter('a', { words: '水'.repeat(700_000) });

    await store().insert(letters, long);

    expect((await store().get(letters, 'a'))?.words.length).toBe(700_000);
    expect(await store().get(letters, 'a')).toEqual(long);
  });

  test('a draft can be removed, with everything that led to it', async () => {
    const drafts = newDrafts();
    await store().insert(drafts, aLetter('a', { number: '1' }));

    await store().remove(drafts, 'a');
    await store().remove(drafts, 'never-there');

    expect(await store().get(drafts, 'a')).toBeNull();
    expect(await store().find(drafts, 'number', '1')).toBeNull();
    expect(await store().count(drafts, 'byOffice', ['water', 'toDo'])).toBe(0);
    expect(await store().sum(drafts, 'perMonth', [])).toEqual([]);
    expect(await store().insert(drafts, aLetter('b', { number: '1' }))).toMatchObject({ done: true });
  });

  test('a letter is never removed', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a'));

    await expect(store().remove(letters, 'a')).rejects.toThrow('nothing is ever removed');

    expect(await store().get(letters, 'a')).toEqual(aLetter('a'));
  });

  test('the store says that it is well', async () => {
    await expect(store().check()).resolves.toBeUndefined();
  });
}

const hasOddKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.keys(value).some((key) => key === '' || key === '__proto__' || /^\$|[.\u0000]/.test(key)) ||
    Object.values(value).some(hasOddKey));

/** JSON writes -0 as 0. */
const withoutMinusZero = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
