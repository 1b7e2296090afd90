import { expect, test } from 'vitest';
import { operations } from '../../shared/contract/operations';
import { sourcesUnder, type Source } from './sources';

const rows = Object.entries(operations);

/** The operations whose name no source writes, in any of the three kinds of quotes. */
function notNamedIn(sources: readonly Source[]): string[] {
  const text = sources.map((source) => source.text).join('\n');
  return rows
    .map(([name]) => name)
    .filter((name) => !["'", '"', '`'].some((quote) => text.includes(quote + name + quote)));
}

test('every operation says what it does and who may ask for it', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(([, { by, does }]) => by.length === 0 || does.trim() === '').map(([name]) => name)).toEqual([]);
});

test('every operation has its handler file, and every handler file its operation', () => {
  const handlers = sourcesUnder('cloudfunctions/handlers').map(({ path }) => path.split('/').pop() ?? '');

  const expected = rows.map(([name]) => `${name.replaceAll('.', '-')}.ts`);

  expect(handlers.toSorted()).toEqual(expected.toSorted());
});

test('every operation is asked for on some page', () => {
  expect(notNamedIn(sourcesUnder('miniprogram/src'))).toEqual([]);
});

test('every operation is named by some test', () => {
  const tests = sourcesUnder('tests').filter(({ path }) => !path.startsWith('tests/architecture/'));

  expect(notNamedIn(tests)).toEqual([]);
});
