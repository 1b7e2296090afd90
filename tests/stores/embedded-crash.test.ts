import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../cloudfunctions/stores/embedded/embedded-store';
import type { Store } from '../../cloudfunctions/stores/port';
import { aFolder } from './a-folder';
import { checkedLetter, checkedLetters } from './checked-letters';
import { aLetter, newLetters, type Letter } from './letters';
import { sessionsOf } from './places';
import { opensTheStore, startChild, wordsOf } from './run-child';

/** Lets a child write to the folder for a while, kills it, and says which version of which letter it was promised. */
async function promisedBeforeTheKill(
  folder: string,
  round: number,
  milliseconds: number,
): Promise<Map<string, number>> {
  const child = startChild('keeps-writing', folder, String(round));
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await once(child, 'close');

  const promised = new Map<string, number>();
  for (const line of said.split('\n').slice(0, -1)) {
    const [id = '', version] = line.split(' ');
    promised.set(id, Number(version));
  }
  return promised;
}

const everyLetter = async (store: Store, under: readonly string[]): Promise<Letter[]> => {
  const letters: Letter[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page = await store.list(checkedLetters, 'byOffice', under, { limit: 500, after: after ?? null });
    letters.push(...page.items);
    after = page.next;
  }
  return letters;
};

test('what was acknowledged is there after a kill, and nothing is there by half', { timeout: 60_000 }, async () => {
  const folder = aFolder();
  const promised = new Map<string, number>();

  for (const [round, milliseconds] of [40, 90, 170, 260, 330].entries()) {
    for (const [id, version] of await promisedBeforeTheKill(folder, round, milliseconds)) promised.set(id, version);

    const store = openEmbedded(folder);
    const toDo = await everyLetter(store, ['all', 'toDo']);
    const done = await everyLetter(store, ['all', 'done']);
    const kept = new Map([...toDo, ...done].map((letter) => [letter.id, letter]));

    for (const [id, version] of promised) expect(kept.get(id)?.version).toBeGreaterThanOrEqual(version);
    expect(kept.size).toBe(toDo.length + done.length);
    for (const letter of kept.values()) {
      expect(letter).toEqual(checkedLetter(letter.id, letter.version));
      expect(await store.get(checkedLetters, letter.id)).toEqual(letter);
      expect((await store.find(checkedLetters, 'number', `no-${letter.id}`))?.id).toBe(letter.id);
    }
    const sums = await store.sum(checkedLetters, 'perMonth', []);
    const added = (what: string) => sums.reduce((total, { totals }) => total + (totals[what] ?? 0), 0);
    expect([added('received'), added('onTime')]).toEqual([kept.size, done.length]);
    await store.close();
  }

  expect(promised.size).toBeGreaterThan(50);
});

test('two machines that share a folder never give one place to two people', async () => {
  const folder = aFolder();
  const sessions = sessionsOf('sessions');
  const store = openEmbedded(folder);
  await store.insert(sessions, { id: 'friday', version: 1, free: 50 });

  const got = await Promise.all(
    [1, 2].map(async () => Number(await wordsOf(startChild('takes-places', folder, 'friday')))),
  );

  expect(got.reduce((total, taken) => total + taken, 0)).toBe(50);
  expect(await store.get(sessions, 'friday')).toEqual({ id: 'friday', version: 51, free: 0 });
  await store.close();
});

test('several may start on a new folder in one moment', async () => {
  const folder = aFolder();

  const opened = await Promise.all([1, 2, 3].map(() => opensTheStore(folder, 20)));

  expect(opened.map(({ trouble }) => trouble)).toEqual([null, null, null]);
  const store = openEmbedded(folder);
  expect(await store.count(checkedLetters, 'byOffice', ['all', 'toDo'])).toBe(60);
  await store.close();
});

test('a machine that starts while another one writes does not take it for damaged', async () => {
  const folder = aFolder();
  const writing = startChild('keeps-writing', folder, '0');
  await once(writing.stdout, 'data');
  writing.stdout.resume();

  try {
    for (let start = 0; start < 30; start += 1) {
      const store = openEmbedded(folder);
      const toDo = await store.count(checkedLetters, 'byOffice', ['all', 'toDo']);
      const done = await store.count(checkedLetters, 'byOffice', ['all', 'done']);
      expect(toDo + done).toBeGreaterThan(0);
      await store.close();
    }
  } finally {
    writing.kill('SIGKILL');
    await once(writing, 'close');
  }
});

test('what was handed in before the store is closed is still written', async () => {
  const folder = aFolder();
  const letters = newLetters();
  const store = openEmbedded(folder);

  const handedIn = store.insert(letters, aLetter('a'));
  await store.close();

  expect(await handedIn).toMatchObject({ done: true });
  const again = openEmbedded(folder);
  expect(await again.get(letters, 'a')).toEqual(aLetter('a'));
  await again.close();
});
