import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../shared/kernel/canonical';
import { replay } from '../../shared/matter/apply';
import { firstBrokenEntry, type HistoryEntry } from '../../shared/matter/history';
import { sha256 } from '../builders/county';
import { aMatter } from '../builders/matter';

const matter = aMatter()
  .classified()
  .assignedTo('housing')
  .acceptedOn('2026-03-10')
  .supplemented('盖板又碎了一块。')
  .extendedBy(20)
  .issuedOn('2026-05-20')
  .servedOn('2026-05-25')
  .rated('unit', 'unsatisfied')
  .build();
const { history } = matter;

const places = fc.integer({ min: 0, max: history.length - 1 });
const beforeTheLast = fc.integer({ min: 0, max: history.length - 2 });

/** The way to every single value in an entry: its day, who did it, a word of what was said, its hash. */
const waysTo = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => waysTo(inner, [...way, key]))
    : [way];

const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}改`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : '改';
};

const changedAt = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return other(value);
  if (Array.isArray(value))
    return value.map((one: unknown, place) => (String(place) === key ? changedAt(one, rest) : one));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: changedAt(record[key], rest) };
};

/** Any one entry of the history with any one of its values changed. */
const anEdit = places.chain((place) => fc.constantFrom(...waysTo(history[place])).map((way) => ({ place, way })));

const edited = ({ place, way }: { readonly place: number; readonly way: readonly string[] }): HistoryEntry[] =>
  history.map((entry, at) => (at === place ? (changedAt(entry, way) as HistoryEntry) : entry));

test('a history that nobody touched is whole, and tells the state', () => {
  expect(firstBrokenEntry(history, sha256)).toBeNull();
  expect(replay(history)).toEqual(matter.state);
});

test('whatever one value was changed in whatever entry, it is found, and where', () => {
  fc.assert(
    fc.property(anEdit, (edit) => {
      expect(firstBrokenEntry(edited(edit), sha256)).toBe(edit.place + 1);
    }),
    { numRuns: 500 },
  );
});

test('whoever changes an entry and writes its hash anew is found at the next one', () => {
  fc.assert(
    fc.property(anEdit, ({ place, way }) => {
      fc.pre(place < history.length - 1 && way[0] !== 'hash' && way[0] !== 'number' && way[0] !== 'previous');
      const forged = edited({ place, way }).map((entry, at) => {
        const { hash: _hash, ...rest } = entry;
        return at === place ? { ...entry, hash: sha256(canonicalJson(rest)) } : entry;
      });

      expect(firstBrokenEntry(forged, sha256)).toBe(place + 2);
    }),
  );
});

test('an entry that was taken out, put in twice or moved is found', () => {
  fc.assert(
    fc.property(beforeTheLast, (place) => {
      const before = history.slice(0, place);
      const rest = history.slice(place + 1);
      const [entry, next] = history.slice(place, place + 2);
      if (entry === undefined || next === undefined) throw new Error('the last entry has none after it');

      expect(firstBrokenEntry([...before, ...rest], sha256)).toBe(place + 1);
      expect(firstBrokenEntry([...before, entry, entry, ...rest], sha256)).toBe(place + 2);
      expect(firstBrokenEntry([...before, next, entry, ...rest.slice(1)], sha256)).toBe(place + 1);
    }),
  );
});

test('a history cut short is a whole one of its own; the state kept beside it shows that it is not all', () => {
  const short = history.slice(0, -1);

  expect(firstBrokenEntry(short, sha256)).toBeNull();
  expect(replay(short)).not.toEqual(matter.state);
});

test('nothing comes before the filing', () => {
  expect(() => replay([])).toThrow('without a history');
  expect(() => replay(history.slice(1))).toThrow('before the filing');
});
