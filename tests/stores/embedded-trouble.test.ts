import {
  chmodSync,
  cpSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
  mkdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../cloudfunctions/stores/embedded/embedded-store';
import { isFull } from '../../cloudfunctions/stores/embedded/engine-trouble';
import { StoreTrouble } from '../../cloudfunctions/stores/trouble';
import { suiteNeeding } from '../suite-needing';
import { aFolder } from './a-folder';
import { checkedLetter, checkedLetters } from './checked-letters';
import { aLetter, newLetters } from './letters';
import { opensTheStore, opensTheStoreWithin } from './run-child';

const pageSize = 4096;

/** What opening the folder here says is wrong. If it killed this process instead, the whole file would fail. */
const troubleWith = (folder: string): { readonly code: string; readonly message: string } => {
  try {
    void openEmbedded(folder).close();
  } catch (error) {
    if (error instanceof StoreTrouble) return error;
    throw error;
  }
  throw new Error('the store opened as if nothing were wrong');
};

/** A folder with three hundred letters in it, closed. */
async function aFullFolder(): Promise<string> {
  const folder = aFolder();
  const store = openEmbedded(folder);
  const letters = Array.from({ length: 300 }, (_, n) => checkedLetter(`n${n}`, 1));
  await Promise.all(letters.map((letter) => store.insert(checkedLetters, letter)));
  await store.close();
  return folder;
}

/** Bytes that look like nothing, the same on every run. */
const noise = (length: number, seed: number): Buffer => {
  let state = seed;
  return Buffer.from(Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16));
};

const overwrite = (path: string, from: number, bytes: Buffer): void => {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
};

interface Damage {
  readonly what: string;
  readonly done: (path: string, size: number) => void;
}

const damages: readonly Damage[] = [
  { what: 'emptied', done: (path) => truncateSync(path, 0) },
  { what: 'cut after its first page', done: (path) => truncateSync(path, pageSize) },
  { what: 'cut in half', done: (path, size) => truncateSync(path, size / 2) },
  { what: 'replaced by a text', done: (path) => writeFileSync(path, '这不是数据文件\n'.repeat(1_000)) },
  { what: 'replaced by noise', done: (path, size) => writeFileSync(path, noise(size, 1)) },
  { what: 'overwritten at its beginning', done: (path) => overwrite(path, 0, noise(512, 2)) },
  { what: 'overwritten in its second page', done: (path) => overwrite(path, pageSize, noise(512, 3)) },
  {
    what: 'overwritten with zeros',
    done: (path, size) => overwrite(path, 2 * pageSize, Buffer.alloc(size - 2 * pageSize)),
  },
  {
    what: 'overwritten with a text',
    done: (path, size) => overwrite(path, 2 * pageSize, Buffer.alloc(size - 2 * pageSize, 'text')),
  },
  ...[4, 5, 6, 7].map((seed) => ({
    what: `overwritten with noise (${seed})`,
    done: (path: string, size: number) => overwrite(path, 2 * pageSize, noise(size - 2 * pageSize, seed)),
  })),
];

test.each(damages)('a data file that was $what is told from a good one, and left as it is', async ({ done }) => {
  const folder = await aFullFolder();
  const path = join(folder, 'data.mdb');
  done(path, statSync(path).size);
  const before = readFileSync(path);

  expect(troubleWith(folder)).toMatchObject({
    code: 'damaged',
    message: `数据文件坏了：${path}。没有打开它，也没有改动它。请把备份放回这个文件夹再启动。`,
  });
  expect(readFileSync(path).equals(before)).toBe(true);
});

const howItGoes = async (folder: string): Promise<string> => {
  try {
    const store = openEmbedded(folder);
    await store.insert(checkedLetters, checkedLetter('one-more', 1));
    await store.list(checkedLetters, 'byOffice', ['all', 'toDo'], { limit: 1_000 });
    await store.close();
    return 'goes on';
  } catch (error) {
    return error instanceof StoreTrouble ? error.code : String(error);
  }
};

test('whatever one page of it was overwritten with, the service tells or goes on; it never dies of it', async () => {
  const whole = await aFullFolder();
  const size = statSync(join(whole, 'data.mdb')).size;
  const pages = Array.from({ length: 12 }, (_, n) => 2 + Math.floor((n * (size / pageSize - 2)) / 12));
  const outcomes: string[] = [];

  for (const page of pages) {
    const folder = aFolder();
    cpSync(whole, folder, { recursive: true });
    overwrite(join(folder, 'data.mdb'), page * pageSize, noise(pageSize, page));
    outcomes.push(await howItGoes(folder));
  }

  // A page that nothing needed may be full of noise.
  expect(outcomes).toContain('damaged');
  expect(outcomes.filter((outcome) => !['damaged', 'goes on'].includes(outcome))).toEqual([]);
});

test('a letter whose bytes were overwritten is told, and what is left of it is not repeated', async () => {
  const folder = aFolder();
  const letters = newLetters();
  const words = '家里的事不想让别人知道。';
  const store = openEmbedded(folder);
  await store.insert(letters, aLetter('a', { words }));
  await store.close();
  const path = join(folder, 'data.mdb');
  // A byte that begins no value, where the value under `words` begins.
  overwrite(path, readFileSync(path).lastIndexOf(words) - 2, Buffer.from([0xc1, 0xc1]));
  const again = openEmbedded(folder);

  const trouble: unknown = await again.get(letters, 'a').catch((error: unknown) => error);

  expect(trouble).toBeInstanceOf(StoreTrouble);
  expect(trouble).toMatchObject({ code: 'damaged', cause: undefined });
  expect(String(trouble)).not.toContain('家里');
  await again.close();
});

test.each([
  { says: 'no room left', code: 28, free: 0, full: true },
  { says: 'no file may grow further', code: 27, free: 1e12, full: true },
  { says: 'half a page was written, and there is no room', code: 5, free: 4096, full: true },
  { says: 'half a page was written, with room enough', code: 5, free: 1e12, full: false },
  { says: 'not allowed', code: 13, free: 0, full: false },
])('when the engine says that $says ($free bytes free), the disk is full: $full', ({ code, free, full }) => {
  expect(isFull(Object.assign(new Error('the engine'), { code }), () => free)).toBe(full);
});

test('a folder whose data are of another format is not touched', async () => {
  const folder = await aFullFolder();
  writeFileSync(join(folder, 'format.json'), '{"format":"sunshine-petitions","version":2}\n');

  expect(troubleWith(folder)).toMatchObject({
    code: 'other-format',
    message: `数据文件夹是另一种格式：${folder}。请用对应版本的程序打开，或用 DATA_DIR 换一个空文件夹。`,
  });
});

test('a data file that does not say its format is not ours', async () => {
  const folder = await aFullFolder();
  rmSync(join(folder, 'format.json'));

  expect(troubleWith(folder).code).toBe('other-format');
});

test('a first start that lost its power can be done again', async () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'format.json'), '');

  const store = openEmbedded(folder);

  expect(await store.insert(newLetters(), aLetter('a'))).toMatchObject({ done: true });
  await store.close();
});

test.each([
  { what: 'a file', path: 'file', code: 'not-a-folder' },
  { what: 'inside a file', path: 'file/data', code: 'not-a-folder' },
])('a data folder that is $what is told', ({ path, code }) => {
  const folder = aFolder();
  writeFileSync(join(folder, 'file'), '');

  expect(troubleWith(join(folder, path))).toMatchObject({
    code,
    message: `数据文件夹用不了：${join(folder, path)} 不是文件夹。请用 DATA_DIR 换一个文件夹。`,
  });
});

suiteNeeding(
  process.platform === 'win32' ? 'Windows has no such permissions' : undefined,
  'a folder one may not write to',
  () => {
    test('is told: nothing can be made in it', async () => {
      const folder = aFolder();
      chmodSync(folder, 0o555);

      const { trouble } = await opensTheStore(folder, 1, 'nobody');

      expect(trouble).toEqual({
        code: 'read-only',
        says: `数据文件夹写不进去：${folder}。请检查权限，或用 DATA_DIR 换一个文件夹。`,
      });
      expect((await opensTheStore(join(folder, 'data'), 1, 'nobody')).trouble?.code).toBe('read-only');
    });

    test.each(['data.mdb', 'data.mdb-lock', 'format.json'])(
      'is told: its %s belongs to somebody else',
      async (name) => {
        const folder = await aFullFolder();
        chmodSync(folder, 0o777);
        for (const each of ['data.mdb', 'data.mdb-lock', 'format.json'])
          chmodSync(join(folder, each), each === name ? 0o000 : 0o666);

        expect((await opensTheStore(folder, 1, 'nobody')).trouble?.code).toBe('read-only');
      },
    );

    test('a disk that is full is told, and everything that was acknowledged is there', async () => {
      const folder = aFolder();
      mkdirSync(join(folder, 'data'));

      const full = opensTheStoreWithin(1_500, join(folder, 'data'), 5_000);

      expect(full.trouble).toEqual({
        code: 'full',
        says: `磁盘满了，写不进去：${join(folder, 'data')}。请腾出空间，再启动一次；已经收下的都在。`,
      });
      expect(full.written.length).toBeGreaterThan(100);
      const store = openEmbedded(join(folder, 'data'));
      for (const id of full.written) expect(await store.get(checkedLetters, id)).toEqual(checkedLetter(id, 1));
      expect(await store.count(checkedLetters, 'byOffice', ['all', 'toDo'])).toBe(full.written.length);
      await store.close();
    });
  },
);

test('a key longer than the engine can hold is refused, and nothing of the letter was written', async () => {
  const folder = aFolder();
  const letters = newLetters();
  const store = openEmbedded(folder);
  const tooLong = '水'.repeat(700);

  for (const over of [
    { id: tooLong },
    { number: tooLong },
    { dueOn: tooLong },
    { month: tooLong },
    { offices: ['roads', tooLong] },
  ])
    await expect(store.insert(letters, aLetter('a', over))).rejects.toThrow('too long');

  expect(await store.get(letters, 'a')).toBeNull();
  expect(await store.count(letters, 'byOffice', ['roads', 'toDo'])).toBe(0);
  expect(await store.insert(letters, aLetter('a', { number: '水'.repeat(600) }))).toMatchObject({ done: true });
  expect((await store.find(letters, 'number', '水'.repeat(600)))?.id).toBe('a');
  await store.close();
});

test('the embedded store orders texts by code points, as MongoDB does', async () => {
  const letters = newLetters();
  const store = openEmbedded(aFolder());
  for (const [n, dueOn] of ['💧', 'z', '，', '𠮷', '水', ''].entries())
    await store.insert(letters, aLetter(`id${n}`, { dueOn }));

  const { items } = await store.list(letters, 'byOffice', ['water', 'toDo'], { limit: 10 });

  expect(items.map(({ dueOn }) => dueOn)).toEqual(['', 'z', '水', '，', '💧', '𠮷']);
  await store.close();
});
