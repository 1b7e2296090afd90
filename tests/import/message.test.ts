import { describe, expect, test } from 'vitest';
import { messageOf } from '../../cloudfunctions/importing/message';

const read = (line: unknown) => messageOf(typeof line === 'string' ? line : JSON.stringify(line));

describe('a line', () => {
  test('says who wrote nothing, only what and when', () => {
    expect(
      read({ id: 'h1', title: '沟堵了', text: '一下雨就漫', time: '2019/2/28 11:25:05', up: 3, topic: null }),
    ).toEqual({
      ok: true,
      value: { id: 'h1', title: '沟堵了', text: '一下雨就漫', writtenOn: '2019-02-28', ignored: ['up', 'topic'] },
    });
  });

  test('without a title or without a text says the other', () => {
    expect(read({ id: 1, text: '一下雨就漫' })).toMatchObject({
      ok: true,
      value: { id: '1', title: '', text: '一下雨就漫' },
    });
    expect(read({ id: 'a', title: '沟堵了', text: null })).toMatchObject({ ok: true, value: { text: '沟堵了' } });
  });

  const bad: readonly (readonly [string, unknown, string])[] = [
    ['half a line', '{"id": "a", "tex', 'not-json'],
    ['a list', '[1, 2]', 'not-json'],
    ['a bare text', '"沟堵了"', 'not-json'],
    ['no id', { title: '沟堵了', text: '一下雨就漫' }, 'no-id'],
    ['an id of nothing', { id: '  ', text: '一下雨就漫' }, 'no-id'],
    ['an id that could be no key', { id: 'a\u0000b', text: '一下雨就漫' }, 'no-id'],
    ['an id that is a whole letter', { id: '沟'.repeat(81), text: '一下雨就漫' }, 'no-id'],
    ['an id that is an object', { id: { $gt: '' }, text: '一下雨就漫' }, 'no-id'],
    ['nothing said', { id: 'a', title: ' ', text: '\u200B' }, 'nothing-said'],
    ['a text that is no text', { id: 'a', text: { $ne: 1 } }, 'nothing-said'],
    ['longer than a filing may be', { id: 'a', text: '沟'.repeat(10_001) }, 'text-too-long'],
    ['a title that is a letter', { id: 'a', title: '沟'.repeat(201), text: '一下雨就漫' }, 'text-too-long'],
  ];

  test.each(bad)('%s is a bad line', (_what, line, code) => {
    expect(read(line)).toEqual({ ok: false, refusal: { code } });
  });
});

describe('the day that is written on it', () => {
  const days: readonly (readonly [unknown, string | null])[] = [
    ['2019/2/28 11:25:05', '2019-02-28'],
    ['2026-03-02T09:12:00+08:00', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['2026.3.2', '2026-03-02'],
    ['2026/2/30', null],
    ['昨天', null],
    ['', null],
    [1_551_324_305, null],
    [null, null],
  ];

  test.each(days)('%s', (time, day) => {
    expect(read({ id: 'a', text: '一下雨就漫', time })).toMatchObject({ ok: true, value: { writtenOn: day } });
  });
});
