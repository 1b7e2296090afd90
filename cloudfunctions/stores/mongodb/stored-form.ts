import { derivedOf } from '../derived';
import { joined } from '../order';
import type { Collection, Derived, StoredDocument } from '../port';

/** A document as MongoDB holds it: the document itself, and beside it what the lists, sums and unique keys are built from. */
export interface StoredForm<D extends StoredDocument> {
  readonly _id: string;
  readonly version: number;
  readonly document: D;
  readonly keys: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, { readonly k: readonly string[]; readonly o: string }>>;
  readonly sums: Readonly<Record<string, { readonly g: string; readonly a: Readonly<Record<string, number>> }>>;
}

/** Names of lists and fields may hold characters MongoDB reads as paths. */
export const safe = (name: string): string => name.replace(/[.$]/g, '_');

export const storedForm = <D extends StoredDocument>(collection: Collection<D>, document: D): StoredForm<D> => {
  const derived = derivedOf(collection, document);
  return {
    _id: document.id,
    version: document.version,
    document,
    keys: keysOf(collection, derived),
    lists: listsOf(collection, derived),
    sums: sumsOf(collection, derived),
  };
};

// What a document does not have is left out, so that the sparse unique index passes it over.
const keysOf = <D extends StoredDocument>(collection: Collection<D>, derived: Derived): StoredForm<D>['keys'] =>
  Object.fromEntries(
    collection.unique.flatMap((name) => (derived.unique[name] == null ? [] : [[safe(name), derived.unique[name]]])),
  );

const listsOf = <D extends StoredDocument>(collection: Collection<D>, derived: Derived): StoredForm<D>['lists'] =>
  Object.fromEntries(
    collection.lists.flatMap((name) => {
      const place = derived.lists[name];
      return place == null ? [] : [[safe(name), { k: place.under.map(joined), o: place.by }]];
    }),
  );

const sumsOf = <D extends StoredDocument>(collection: Collection<D>, derived: Derived): StoredForm<D>['sums'] =>
  Object.fromEntries(
    collection.sums.flatMap((name) => {
      const addend = derived.sums[name];
      return addend == null ? [] : [[safe(name), { g: joined(addend.group), a: addend.add }]];
    }),
  );
