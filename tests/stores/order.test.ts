import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterPrefix, joined, parted } from '../../cloudfunctions/stores/order';

const texts = fc.string({ unit: 'binary' });
const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

test('the parts of a key come out as they went in', () => {
  const parts = fc.array(texts.filter((text) => !text.includes('\u001f')));

  fc.assert(
    fc.property(parts, (some) => {
      expect(parted(joined(some))).toEqual(some);
    }),
  );
});

test('every text that begins with another comes before the text after it, and no other does', () => {
  fc.assert(
    fc.property(texts, texts, (prefix, rest) => {
      const beyond = afterPrefix(prefix);
      fc.pre(beyond !== null);

      expect(isBefore(prefix + rest, beyond)).toBe(true);
      expect(isBefore(prefix, rest) && isBefore(rest, beyond)).toBe(rest !== prefix && rest.startsWith(prefix));
    }),
  );
});

test.each([
  { prefix: '2026-11-24', beyond: '2026-11-25' },
  { prefix: '', beyond: null },
  { prefix: '\u{10ffff}\u{10ffff}', beyond: null },
  { prefix: 'a\u{10ffff}', beyond: 'b' },
  { prefix: '\ud7ff', beyond: '\ue000' },
  { prefix: '𠮷', beyond: '𠮸' },
])('after everything that begins with "$prefix" comes $beyond', ({ prefix, beyond }) => {
  expect(afterPrefix(prefix)).toBe(beyond);
});
