import { isNothing, plus, type Totals } from '../totals';
import type { Addend, Collection, Derived, StoredDocument } from '../port';
import type { Engine, Filed } from './engine';
import { documentKey, entriesOf, sumKey, uniqueKey, type Key } from './keys';

/**
 * Writes a document and brings its unique keys, list entries and sums from `before` to `after`; null is no document.
 * Only inside a transaction: half of it would be a list that lies.
 */
export const file = <D extends StoredDocument>(
  engine: Engine,
  collection: Collection<D>,
  id: string,
  before: Filed<D> | null,
  after: Filed<D> | null,
): void => {
  if (after === null) engine.documents.removeSync(documentKey(collection.name, id));
  else engine.documents.putSync(documentKey(collection.name, id), after);

  change(
    engine,
    before === null ? [] : keysOf(collection, id, before.derived),
    after === null ? [] : keysOf(collection, id, after.derived),
    id,
  );
  for (const name of collection.sums) {
    add(engine, collection.name, name, before?.derived.sums[name], -1);
    add(engine, collection.name, name, after?.derived.sums[name], 1);
  }
};

const keysOf = <D extends StoredDocument>(collection: Collection<D>, id: string, derived: Derived): readonly Key[] => [
  ...collection.unique.flatMap((name) => {
    const value = derived.unique[name];
    return value == null ? [] : [uniqueKey(collection.name, name, value)];
  }),
  ...entriesOf(collection, id, derived),
];

/** Every key of the index holds the id of its document. */
const change = (engine: Engine, before: readonly Key[], after: readonly Key[], id: string): void => {
  const old = new Map(before.map((key) => [JSON.stringify(key), key]));
  const now = new Map(after.map((key) => [JSON.stringify(key), key]));
  for (const [text, key] of old) if (!now.has(text)) engine.index.removeSync(key);
  for (const [text, key] of now) if (!old.has(text)) engine.index.putSync(key, id);
};

const add = (
  engine: Engine,
  collection: string,
  sum: string,
  addend: Addend | null | undefined,
  times: number,
): void => {
  if (addend == null) return;
  const key = sumKey(collection, sum, addend.group);
  const totals = plus(totalsAt(engine, key), addend.add, times);
  if (isNothing(totals)) engine.index.removeSync(key);
  else engine.index.putSync(key, totals);
};

// Under the key of a sum only totals are ever put.
const totalsAt = (engine: Engine, key: Key): Totals => (engine.at(engine.index, key) as Totals | undefined) ?? {};
