import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

/** Runs one task of the office as a person at the machine would; `killWhen` kills it outright as soon as it has said that. */
const run = (command: string, args: readonly string[], killWhen?: string): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `cloudfunctions/local/${command}.ts`, ...args], {
      env: { ...process.env, DATA_DIR: join(folder, 'data'), MONGODB_URI: '', INIT_CWD: folder },
    });
    let [said, complained] = ['', ''];
    child.stdout.on('data', (piece) => (said += String(piece)));
    child.stderr.on('data', (piece) => {
      complained += String(piece);
      if (killWhen !== undefined && complained.includes(killWhen)) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said, complained }));
  });

const write = (name: string, lines: readonly object[]): void =>
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));

test('killed outright in the middle, the next run files the rest and nothing twice', async () => {
  const all = 3000;
  write(
    'many.jsonl',
    Array.from({ length: all }, (_, n) => ({ id: n, text: `第 ${n} 条沟堵了，一下雨就漫到路上。` })),
  );

  const killed = await run('import', ['many.jsonl', '--as', 'web'], '30%');
  const { code, said } = await run('import', ['many.jsonl', '--as', 'web']);

  expect(killed.code).toBeNull();
  const [, filed = '', before = ''] = /新收 (\d+) 件，以前已经导入 (\d+) 件，没收 0 行/.exec(said) ?? [];
  expect([code, Number(filed) + Number(before)]).toEqual([0, all]);
  expect(Number(before)).toBeGreaterThan(0);
  expect(Number(filed)).toBeGreaterThan(0);
}, 60_000);

test('a file with bad lines is a report and no failure', async () => {
  write('mixed.jsonl', [{ id: 'a', text: '路灯不亮。', label: 'x' }, { text: '没有编号' }]);

  const { code, said } = await run('import', ['mixed.jsonl', '--as', 'web']);

  expect(code).toBe(0);
  expect(said).toContain('新收 1 件');
  expect(said).toContain('第 2 行');
  expect(said).toContain('label（1 行）');
}, 30_000);

const wrong: readonly (readonly [string, readonly string[], string])[] = [
  ['a file that is not there', ['nowhere.jsonl', '--as', 'web'], '没有这个文件'],
  ['a folder', ['.', '--as', 'web'], '不是文件'],
  ['a door that nobody can open himself', ['mixed.jsonl', '--as', 'from-above'], '用法'],
  ['no file', ['--as', 'web'], '用法'],
  ['an option that is none', ['--force'], '用法'],
];

test.each(wrong)(
  '%s is said in one sentence, and nothing is opened',
  async (_what, args, sentence) => {
    const { code, complained } = await run('import', args);

    expect(code).toBe(2);
    expect(complained).toContain(sentence);
    expect(complained).not.toContain('Error');
  },
  30_000,
);

test('the night can be run by hand, for a day that exists', async () => {
  const night = await run('nightly', ['--on', '2026-02-24']);
  const none = await run('nightly', ['--on', '2026-02-30']);

  expect(night.code).toBe(0);
  expect(night.said).toContain('2026-02-24 的夜间办理做完了');
  expect(none.code).toBe(2);
  expect(none.complained).toContain('没有“2026-02-30”这一天');
}, 30_000);
