import { expect, test } from 'vitest';
import type { Collection, Store } from '../../../cloudfunctions/stores/port';
import { takePlace, sessionsOf, type Session } from '../places';
import { aLetter, changed, newLetters } from '../letters';

export function racing(store: () => Store): void {
  test('of fifty who write to one version, one wins, every time', async () => {
    const letters = newLetters();
    await store().insert(letters, aLetter('a', { words: '' }));

    for (let version = 1; version <= 8; version += 1) {
      const writers = Array.from({ length: 50 }, (_, n) => `v${version} w${n}`);
      const read = { ...aLetter('a'), version };

      const answers = await Promise.all(
        writers.map((words) => store().replaceAt(letters, changed(read, { words }), version)),
      );

      const winners = writers.filter((_, n) => answers[n]?.done === true);
      expect(winners).toHaveLength(1);
      expect(answers.filter((answer) => !answer.done)).toEqual(
        Array.from({ length: 49 }, () => ({ done: false, why: 'stale' })),
      );
      expect(await store().get(letters, 'a')).toEqual(changed(read, { words: winners[0] ?? '' }));
    }
  });

  test('of fifty who hand in one id, or one number, one is first and the others learn who', async () => {
    const letters = newLetters();
    const many = Array.from({ length: 50 }, (_, n) => n);

    const sameId = await Promise.all(many.map((n) => store().insert(letters, aLetter('a', { words: `${n}` }))));
    const sameNumber = await Promise.all(many.map((n) => store().insert(letters, aLetter(`n${n}`, { number: '7' }))));

    expect(sameId.filter(({ done }) => done)).toHaveLength(1);
    expect(sameId.filter(({ done }) => !done)).toEqual(
      many.slice(1).map(() => ({ done: false, key: 'id', holder: 'a' })),
    );
    const first = many.filter((n) => sameNumber[n]?.done === true).map((n) => `n${n}`);
    expect(first).toHaveLength(1);
    expect(sameNumber.filter(({ done }) => !done)).toEqual(
      many.slice(1).map(() => ({ done: false, key: 'number', holder: first[0] })),
    );
    expect(await store().count(letters, 'byOffice', ['water', 'toDo'])).toBe(2);
  });

  test('of two letters that want one number at once, one gets it', async () => {
    const letters = newLetters();
    for (const id of ['a', 'b']) await store().insert(letters, aLetter(id));

    const answers = await Promise.all(
      ['a', 'b'].map((id) => store().replaceAt(letters, changed(aLetter(id), { number: '1' }), 1)),
    );

    const holder = (await store().find(letters, 'number', '1'))?.id;
    expect(answers.filter(({ done }) => done)).toHaveLength(1);
    expect(answers).toContainEqual({ done: false, why: 'taken', key: 'number', holder });
  });

  test('five hundred who want one of fifty places: fifty get one', { timeout: 90_000 }, async () => {
    const sessions: Collection<Session> = sessionsOf('sessions');
    await store().insert(sessions, { id: 'friday', version: 1, free: 50 });

    const got = await Promise.all(Array.from({ length: 500 }, () => takePlace(store(), sessions, 'friday')));

    expect(got.filter(Boolean)).toHaveLength(50);
    expect(await store().get(sessions, 'friday')).toEqual({ id: 'friday', version: 51, free: 0 });
  });
}
