import { expect, test } from 'vitest';
import type { Store } from '../../../cloudfunctions/stores/port';
import { aLetter, changed, newLetters } from '../letters';

export function uniqueKeys(store: () => Store): void {
  test('a letter is found by its number', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '𠮷-1' }));

    expect((await store().find(letters, 'number', '𠮷-1'))?.id).toBe('a');
    expect(await store().find(letters, 'number', '𠮷-2')).toBeNull();
  });

  test('a number that is taken is refused, and the answer says who has it', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '1' }));

    const second = await store().insert(letters, aLetter('b', { number: '1' }));

    expect(second).toEqual({ done: false, key: 'number', holder: 'a' });
    expect(await store().get(letters, 'b')).toBeNull();
    expect(await store().count(letters, 'byOffice', ['water', 'toDo'])).toBe(1);
  });

  test('any number of letters may have none', async () => {
    const letters = newLetters();

    for (const id of ['a', 'b', 'c']) expect(await store().insert(letters, aLetter(id))).toMatchObject({ done: true });
  });

  test('a letter cannot take the number of another one', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '1' }));
    await store().insert(letters, aLetter('b', { number: '2' }));

    const taking = await store().replaceAt(
      letters,
      changed(aLetter('b'), { number: '1', dueOn: '2026-12-01', onTime: true }),
      1,
    );

    expect(taking).toEqual({ done: false, why: 'taken', key: 'number', holder: 'a' });
    expect(await store().get(letters, 'b')).toEqual(aLetter('b', { number: '2' }));
    expect(await store().sum(letters, 'perMonth', [])).toEqual([
      { group: ['2026-11', 'water'], totals: { received: 2 } },
    ]);
  });

  test('a letter keeps its own number when it changes', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '1' }));

    expect(await store().replaceAt(letters, changed(aLetter('a'), { number: '1' }), 1)).toEqual({ done: true });
    expect((await store().find(letters, 'number', '1'))?.version).toBe(2);
  });

  test('a number that was given up is free', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { number: '1' }));
    await store().replaceAt(letters, changed(aLetter('a'), { number: '2' }), 1);

    expect(await store().find(letters, 'number', '1')).toBeNull();
    expect((await store().find(letters, 'number', '2'))?.id).toBe('a');
    expect(await store().insert(letters, aLetter('b', { number: '1' }))).toMatchObject({ done: true });

    await store().replaceAt(letters, { ...aLetter('a', { number: null }), version: 3 }, 2);
    expect(await store().find(letters, 'number', '2')).toBeNull();
  });
}
