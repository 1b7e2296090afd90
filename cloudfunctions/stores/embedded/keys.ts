import type { Collection, Derived, StoredDocument } from '../port';

/** Keys of the one index table. Tuples in order; the engine compares them part by part. */
export type Key = (string | number | Buffer)[];

/** After every text. */
export const last = Buffer.from([0xff]);

/** The engine's limit; a longer key would be cut without a word. */
const longestKey = 1978;

export const documentKey = (collection: string, id: string): Key => checked([collection, id]);
export const uniqueKey = (collection: string, name: string, value: string): Key =>
  checked([collection, 'u', name, value]);
export const underKey = (collection: string, list: string, under: readonly string[]): Key =>
  checked([collection, 'l', list, under.join('\u001f')]);
export const entryKey = (collection: string, list: string, under: readonly string[], by: string, id: string): Key =>
  checked([...underKey(collection, list, under), by, id]);
export const sumKey = (collection: string, sum: string, group: readonly string[]): Key =>
  checked([collection, 's', sum, ...group]);

const checked = (key: Key): Key => {
  const length = key.reduce(
    (total: number, part) => total + (typeof part === 'string' ? Buffer.byteLength(part) : 8) + 2,
    0,
  );
  if (length > longestKey) throw new Error('a key is too long for the store');
  return key;
};

/** Every list entry of a document. */
export const entriesOf = <D extends StoredDocument>(
  collection: Collection<D>,
  id: string,
  derived: Derived,
): readonly Key[] =>
  collection.lists.flatMap((list) => {
    const place = derived.lists[list];
    return place == null ? [] : place.under.map((under) => entryKey(collection.name, list, under, place.by, id));
  });
