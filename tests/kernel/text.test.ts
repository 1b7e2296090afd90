import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, firstWords, isBlank, lengthOf } from '../../shared/kernel/text';

const anyText = fc.string({ unit: 'binary' });

test.each([
  { text: '路灯坏了\r\n三个月\r没人修', clean: '路灯坏了\n三个月\n没人修', why: 'line ends of every machine' },
  { text: '一\u2028二\u0085三', clean: '一\n二\n三', why: 'rare line ends' },
  { text: '\t表一\t表二', clean: '\t表一\t表二', why: 'tabs stay' },
  { text: '　　我是村民。  \n\n', clean: '　　我是村民。', why: 'the first line keeps its indent, the end has none' },
  { text: '王\u200B小\uFEFF花', clean: '王小花', why: 'nothing of no width inside a name' },
  { text: '退款\u202E元001', clean: '退款元001', why: 'no line is turned round' },
  { text: '甲\u0000乙\u0007丙\u009B丁', clean: '甲乙丙丁', why: 'no controls' },
  { text: 'Jose\u0301', clean: 'José', why: 'one form of each letter' },
  { text: 'e\u200B\u0301', clean: 'é', why: 'also when something unseen stood between' },
  { text: '𠮷\uD842', clean: '𠮷', why: 'no half characters, which the store could not hold' },
  { text: 'ᠮᠣᠩᠭᠣᠯ བོད་སྐད', clean: 'ᠮᠣᠩᠭᠣᠯ བོད་སྐད', why: 'every script stays' },
])('text is kept clean: $why', ({ text, clean }) => {
  expect(cleanText(text)).toBe(clean);
});

test('clean text is clean: cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});

test.each([
  { text: '', length: 0 },
  { text: '王小花', length: 3 },
  { text: '𠮷田', length: 2 },
  { text: 'Jose\u0301', length: 4 },
  { text: '😀', length: 1 },
])('"$text" has $length characters', ({ text, length }) => {
  expect(lengthOf(text)).toBe(length);
});

test.each(['', ' ', '\n\t　', '\u200B\u200B', '\u0000'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});

test('a text with one word is not blank', () => {
  expect(isBlank(' 谢 ')).toBe(false);
});

test.each([
  { text: '村口路灯坏了三个月。', title: '村口路灯坏了三个月', why: 'a short text whole, without its last mark' },
  {
    text: '您好！我家门口的路坏了。',
    title: '您好！我家门口的路坏了',
    why: 'a greeting with what follows, if all fits',
  },
  {
    text: '我是河东村村民，去年修路占了我家地，到现在补偿款还没有发，问了几次都说再等等。',
    title: '我是河东村村民，去年修路占了我家地',
    why: 'up to the last mark that fits',
  },
  {
    text: '您好，我们小区二十多户居民从去年入冬以来家里的暖气一直不热',
    title: '您好，我们小区二十多户居民从去年入冬以来家里的…',
    why: 'a greeting is no title',
  },
  { text: '\n\n标题\n\n正文', title: '标题 正文', why: 'on one line' },
  { text: '𠮷'.repeat(30), title: `${'𠮷'.repeat(23)}…`, why: 'no character cut in half' },
  { text: ' ', title: '', why: 'nothing of nothing' },
])('the first words are a title: $why', ({ text, title }) => {
  expect(firstWords(text)).toBe(title);
});

test('a title is one line of at most as many characters as asked for, and begins as the text does', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, n) => {
      const title = firstWords(text, n);

      expect(lengthOf(title)).toBeLessThanOrEqual(n);
      expect(title).not.toMatch(/\n/);
      expect(cleanText(text).replace(/\s+/g, ' ').trim()).toContain(title.replace(/…$/, ''));
    }),
  );
});

test('a title ends with the first whole sentence, not in the middle of the next', () => {
  expect(firstWords('今年 7 月起，村口那条排水沟堵了。一下雨，脏水就漫到路上。')).toBe(
    '今年 7 月起，村口那条排水沟堵了',
  );
});
