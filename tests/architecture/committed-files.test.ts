import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What git keeps, and what would be committed next. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const texts = files
  .filter((path) => !/\.(png|jpg|ico|woff2?|ttf|pdf)$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The whole repository at its top level: a new folder is a decision, so it is made here too. */
const topLevel = new Set([
  'miniprogram',
  'cloudfunctions',
  'shared',
  'tests',
  'docs',
  'bench',
  'README.md',
  'LICENSE',
  'Dockerfile',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'project.config.json',
  'vitest.config.ts',
  'eslint.config.js',
]);

test('the top level holds what the README maps, and dotfiles', () => {
  const others = files
    .map((path) => path.split('/')[0] ?? '')
    .filter((name) => !name.startsWith('.') && !topLevel.has(name));

  expect([...new Set(others)]).toEqual([]);
});

/** Hosts that are names of formats or laws, or that can by definition not be reached. */
const fineHosts =
  /^(localhost|127\.0\.0\.1|\[::1\]|www\.w3\.org|www\.apache\.org|json\.schemastore\.org|([\w-]+\.)*(example|invalid|test|localhost)|([\w-]+\.)*gov\.cn)$/;

test('no file names a host of somebody else', () => {
  const named = texts
    .filter(({ path }) => path !== 'package-lock.json') // it lists who funds a package, not where one comes from
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bhttps?:\/\/([\w.-]+|\[::1\])/g)]
        .map(([, host]) => host ?? '')
        .filter((host) => !fineHosts.test(host))
        .map((host) => `${path}: ${host}`),
    );

  expect(named).toEqual([]);
});

test('the lock file does not say where packages were fetched', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved": "http');
});

test('no file names a path of somebody’s machine', () => {
  const machinePath = /(^|[\s'"`(=:])(\/(work|root|home|Users|tmp|mnt|opt)\/[\w.-]+|[A-Z]:\\Users\\)/m;

  expect(texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no code file has grown past 400 lines, twice where a second idea is looked for', () => {
  const large = texts.filter(({ path, text }) => /\.(ts|tsx|mjs)$/.test(path) && text.split('\n').length > 400);

  expect(large.map(({ path }) => path)).toEqual([]);
});
