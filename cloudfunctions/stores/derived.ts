import type { Collection, Derived, StoredDocument } from './port';

// Control characters end the parts of a key in both engines; half a character is written differently by each.
const unfit = /[\u0000-\u001f\p{Surrogate}]/u;

/** Can this text stand in a key? One that cannot was never stored, so looking for it finds nothing. */
export const mayBeKey = (text: string): boolean => !unfit.test(text);

/** What the collection derives from a document, checked once for both stores. */
export const derivedOf = <D extends StoredDocument>(collection: Collection<D>, document: D): Derived => {
  const derived = collection.derive(document);
  if (![document.id, ...textsOf(collection, derived)].every(mayBeKey))
    throw new Error(`a key of ${collection.name} holds a control character or half a character`);
  if (!amountsOf(collection, derived).every(Number.isSafeInteger))
    throw new Error(`a sum of ${collection.name} adds up whole numbers only`);
  return derived;
};

const textsOf = <D extends StoredDocument>(collection: Collection<D>, derived: Derived): readonly string[] => [
  ...collection.unique.flatMap((name) => derived.unique[name] ?? []),
  ...collection.lists.flatMap((name) => {
    const place = derived.lists[name];
    return place == null ? [] : [...place.under.flat(), place.by];
  }),
  ...collection.sums.flatMap((name) => derived.sums[name]?.group ?? []),
];

const amountsOf = <D extends StoredDocument>(collection: Collection<D>, derived: Derived): readonly number[] =>
  collection.sums.flatMap((name) => Object.values(derived.sums[name]?.add ?? {}));
