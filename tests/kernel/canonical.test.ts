import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../shared/kernel/canonical';

/** The same value written down in the opposite order. */
function otherWayRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherWayRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]): [string, unknown] => [key, otherWayRound(inner)]),
  );
}

test('the order in which something was written down does not change its text', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, { f: 3, e: null }], c: '转送' } })).toBe(
    '{"a":{"c":"转送","d":[2,{"e":null,"f":3}]},"b":1}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(otherWayRound(value))).toBe(canonicalJson(value));
    }),
  );
});

test('a value that went to the store and came back has the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);

      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(text);
    }),
  );
});

test('two values have one text only if they are the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      fc.pre(canonicalJson(a) === canonicalJson(b));
      expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(b)));
    }),
  );
});

test('what is undefined was never there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalJson([undefined, 1])).toBe('[null,1]');
});

test('a key called __proto__ is a key', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
});

test.each([
  { what: 'nothing', value: undefined },
  { what: 'not a number', value: { at: NaN } },
  { what: 'infinity', value: [Infinity] },
  { what: 'a Date', value: { at: new Date(0) } },
  { what: 'a Map', value: new Map([['a', 1]]) },
  { what: 'a big integer', value: 1n },
  { what: 'a function', value: () => 1 },
])('$what has no canonical text: a change in it would not be seen', ({ value }) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});
