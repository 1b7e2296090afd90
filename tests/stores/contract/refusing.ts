import { expect, test } from 'vitest';
import type { Collection, Store } from '../../../cloudfunctions/stores/port';
import { aLetter, changed, newLetters, type Letter } from '../letters';

const halfACharacter = '𠮷'.slice(0, 1);

export function refusing(store: () => Store): void {
  const refused: readonly { readonly what: string; readonly over: Record<string, unknown> }[] = [
    { what: 'a key that is an operator', over: { $gt: 1 } },
    { what: 'a key with a dot', over: { 'a.b': 1 } },
    { what: 'a key called __proto__', over: { inside: JSON.parse('{"__proto__":1}') as unknown } },
    { what: 'an operator deep inside', over: { inside: [{ deeper: { $where: '1' } }] } },
    { what: 'an empty key', over: { inside: { '': 1 } } },
    { what: 'a key with a control character', over: { 'a\u0000b': 1 } },
    { what: 'a Date', over: { at: new Date(0) } },
    { what: 'a Map', over: { inside: new Map([['a', 1]]) } },
    { what: 'a function', over: { does: () => 1 } },
    { what: 'a big integer', over: { much: 2n ** 80n } },
    { what: 'no number', over: { much: NaN } },
    { what: 'infinity', over: { much: Infinity } },
    { what: 'half a character', over: { words: halfACharacter } },
    { what: 'an id with a control character', over: { id: 'a\u0000' } },
    { what: 'a number with a control character', over: { number: '1\u001f2' } },
    { what: 'an office with a control character', over: { offices: ['water\u001ftoDo'] } },
    { what: 'a group with a control character', over: { month: '2026\u001f11' } },
    { what: 'a tail with a control character', over: { dueOn: '2026-11-24\n' } },
  ];

  test.each(refused)('$what is refused, and nothing was written', async ({ over }) => {
    const letters = newLetters();
    const odd = { ...aLetter('a'), ...over };
    await store().insert(letters, aLetter('b'));

    // Beside it in the same moment others write, and are not held up by it.
    const [first, inserted, replaced, last] = await Promise.allSettled([
      store().insert(letters, aLetter('c')),
      store().insert(letters, odd),
      store().replaceAt(letters, changed({ ...odd, id: 'b' }, over.id === undefined ? {} : { number: '\u0001' }), 1),
      store().insert(letters, aLetter('d')),
    ]);

    expect([first.status, inserted.status, replaced.status, last.status]).toEqual([
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect(await store().get(letters, odd.id)).toBeNull();
    expect(await store().get(letters, 'b')).toEqual(aLetter('b'));
    expect(await store().count(letters, 'byOffice', ['water', 'toDo'])).toBe(3);
  });

  test('a sum adds up whole numbers only, or it would not come out even', async () => {
    const letters = newLetters();
    const halves: Collection<Letter> = {
      ...letters,
      derive: (letter) => ({
        ...letters.derive(letter),
        sums: { perMonth: { group: [letter.month], add: { days: 0.1 } } },
      }),
    };

    await expect(store().insert(halves, aLetter('a'))).rejects.toThrow('whole numbers');
  });

  test.each(['', '\u0000', 'a\u001fb', `a${halfACharacter}`, '$gt', 'x'.repeat(3_000)])(
    'looking for %j finds nothing, and is no trouble',
    async (text) => {
      const letters = newLetters();
      await store().insert(letters, aLetter('a', { number: '1' }));

      expect(await store().get(letters, text)).toBeNull();
      expect(await store().find(letters, 'number', text)).toBeNull();
    },
  );
}
