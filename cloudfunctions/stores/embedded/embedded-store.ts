import { writeCursor } from '../cursor';
import { derivedOf, mayBeKey } from '../derived';
import { plain } from '../plain';
import type { Collection, Derived, InsertResult, ReplaceResult, Store, StoredDocument, SumRow } from '../port';
import type { Totals } from '../totals';
import { openEngine, type Filed } from './engine';
import { file } from './filing';
import { groupCommit } from './group-commit';
import { checkKeys, documentKey, fits, last, sumKey, uniqueKey, type Key } from './keys';
import { pageOf, rangeOf } from './walk-range';

/** Everything in one folder of one machine: LMDB, one file, several processes at once. Throws StoreTrouble. */
export const openEmbedded = (folder: string): Store => {
  const engine = openEngine(folder);
  const { documents, index, reading, at } = engine;
  const commit = groupCommit(engine.transaction);

  const filed = <D extends StoredDocument>(collection: Collection<D>, id: string): Filed<D> | null => {
    const key = documentKey(collection.name, id);
    if (!mayBeKey(id) || !fits(key)) return null;
    // What lies under a collection's keys was put there through the same collection.
    return (at(documents, key) as Filed<D> | undefined) ?? null;
  };

  const stored = <D extends StoredDocument>(collection: Collection<D>, id: string): D | null =>
    filed(collection, id)?.document ?? null;

  const holderOf = (collection: string, name: string, value: string): string | null => {
    const key = uniqueKey(collection, name, value);
    const holder = mayBeKey(value) && fits(key) ? at(index, key) : null;
    return typeof holder === 'string' ? holder : null;
  };

  /** The first unique key of the document that another one has. */
  const taken = <D extends StoredDocument>(collection: Collection<D>, id: string, derived: Derived) => {
    for (const name of collection.unique) {
      const value = derived.unique[name];
      const holder = value == null ? null : holderOf(collection.name, name, value);
      if (holder !== null && holder !== id) return { key: name, holder };
    }
    return null;
  };

  /** The document as it will be kept, with its keys; throws where it cannot be. */
  const prepared = <D extends StoredDocument>(collection: Collection<D>, given: D): Filed<D> => {
    const document = plain(given);
    const derived = derivedOf(collection, document);
    checkKeys(collection, document.id, derived);
    return { document, derived };
  };

  return {
    kind: 'embedded',

    insert: <D extends StoredDocument>(collection: Collection<D>, document: D) =>
      commit<InsertResult<D>>(() => {
        const after = prepared(collection, document);
        const { id } = after.document;
        if (filed(collection, id) !== null) return { answer: { done: false, key: 'id', holder: id } };
        const other = taken(collection, id, after.derived);
        if (other !== null) return { answer: { done: false, ...other } };
        return {
          answer: { done: true, document: after.document },
          put: () => file(engine, collection, id, null, after),
        };
      }),

    get: async (collection, id) => stored(collection, id),

    find: async (collection, name, value) => {
      const holder = holderOf(collection.name, name, value);
      return holder === null ? null : stored(collection, holder);
    },

    replaceAt: async (collection, document, version) =>
      commit<ReplaceResult>(() => {
        if (document.version !== version + 1) throw new Error('a replacement must be one version further');
        const after = prepared(collection, document);
        const { id } = after.document;
        const before = filed(collection, id);
        if (before === null) return { answer: { done: false, why: 'missing' } };
        if (before.document.version !== version) return { answer: { done: false, why: 'stale' } };
        const other = taken(collection, id, after.derived);
        if (other !== null) return { answer: { done: false, why: 'taken', ...other } };
        return { answer: { done: true }, put: () => file(engine, collection, id, before, after) };
      }),

    list: async (collection, name, under, walk) =>
      reading(() => {
        const entries = [...index.getKeys(pageOf(collection.name, name, under, walk))].map(endOf);
        const page = entries.slice(0, walk.limit);
        const end = page.at(-1);
        return {
          items: page.flatMap(({ id }) => stored(collection, id) ?? []),
          next: entries.length > walk.limit && end !== undefined ? writeCursor(end) : null,
        };
      }),

    count: async (collection, name, under, range = {}) =>
      reading(() => index.getKeysCount(rangeOf(collection.name, name, under, range))),

    sum: async (collection, name, from, to = from) =>
      reading(() => {
        const start = sumKey(collection.name, name, from);
        const end = [...sumKey(collection.name, name, to), last];
        return [...index.getKeys({ start, end })].map(
          // Under the keys of a sum only totals are ever put.
          (key): SumRow => ({
            group: key.slice(start.length - from.length).map(String),
            totals: at(index, key) as Totals,
          }),
        );
      }),

    remove: async (collection, id) =>
      commit(() => {
        if (collection.disposable !== true) throw new Error(`nothing is ever removed from ${collection.name}`);
        const before = filed(collection, id);
        return { answer: undefined, put: () => file(engine, collection, id, before, null) };
      }),

    check: async () => reading(() => void documents.get(documentKey('', ''))),

    close: async () => {
      // What was handed in before is written first: the writes of this turn are committed at its end.
      await new Promise(setImmediate);
      await engine.close();
    },
  };
};

/** The ordered tail and the id: the last two parts of every list entry. */
const endOf = (key: Key): { readonly by: string; readonly id: string } => ({
  by: String(key.at(-2)),
  id: String(key.at(-1)),
});
