import type { Collection, Derived, StoredDocument } from '../port';
import { joined } from '../order';

/** Keys of the one index table. Tuples in order; the engine compares them part by part, texts by code points. */
export type Key = (string | Buffer)[];

/** After every text. */
export const last = Buffer.from([0xff]);

export const documentKey = (collection: string, id: string): Key => [collection, id];
export const uniqueKey = (collection: string, name: string, value: string): Key => [collection, 'u', name, value];
export const underKey = (collection: string, list: string, under: readonly string[]): Key => [
  collection,
  'l',
  list,
  joined(under),
];
export const sumKey = (collection: string, sum: string, group: readonly string[]): Key => [
  collection,
  's',
  sum,
  ...group,
];

/** The engine's limit in bytes; a longer key would be cut without a word. */
const longestKey = 1978;

/** Never too small: each part as written, one byte that may stand before it and one after it. */
const lengthOf = (key: Key): number => key.reduce((total, part) => total + Buffer.byteLength(part) + 2, 0);

export const fits = (key: Key): boolean => lengthOf(key) <= longestKey;

/** Every list entry of a document. */
export const entriesOf = <D extends StoredDocument>(
  collection: Collection<D>,
  id: string,
  derived: Derived,
): readonly Key[] =>
  collection.lists.flatMap((list) => {
    const place = derived.lists[list];
    return place == null ? [] : place.under.map((under) => [...underKey(collection.name, list, under), place.by, id]);
  });

/** Refuses, before anything is written, a document one of whose keys would be cut. */
export const checkKeys = <D extends StoredDocument>(collection: Collection<D>, id: string, derived: Derived): void => {
  const keys = [
    documentKey(collection.name, id),
    ...collection.unique.flatMap((name) => {
      const value = derived.unique[name];
      return value == null ? [] : [uniqueKey(collection.name, name, value)];
    }),
    ...entriesOf(collection, id, derived),
    ...collection.sums.flatMap((name) => {
      const addend = derived.sums[name];
      return addend == null ? [] : [sumKey(collection.name, name, addend.group)];
    }),
  ];
  if (!keys.every(fits)) throw new Error(`a key of ${collection.name} is too long for the store`);
};
