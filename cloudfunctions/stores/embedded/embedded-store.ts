import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { readCursor, writeCursor } from '../cursor';
import { plain } from '../plain';
import type {
  Collection,
  Derived,
  InsertResult,
  Page,
  ReplaceResult,
  Store,
  StoredDocument,
  SumRow,
  Walk,
} from '../port';
import { StoreTrouble } from '../trouble';
import { checkFolder } from './check-folder';
import { groupCommit } from './group-commit';
import { documentKey, entriesOf, entryKey, last, sumKey, underKey, uniqueKey, type Key } from './keys';

type Totals = Record<string, number>;

/** Everything in one folder of one machine: LMDB, one file, several processes at once. Throws StoreTrouble. */
export const openEmbedded = (folder: string): Store => {
  checkFolder(folder);
  // The options that were measured; compression, caching and worker threads have native crashes on record.
  const root: RootDatabase<unknown, Key> = open({
    path: join(folder, 'data.mdb'),
    maxDbs: 4,
    overlappingSync: false,
    compression: false,
    cache: false,
  });
  const documents: Database<StoredDocument, Key> = root.openDB('documents', { encoding: 'msgpack' });
  const index: Database<unknown, Key> = root.openDB('index', { encoding: 'msgpack' });
  const write = groupCommit((work) => {
    try {
      root.transactionSync(work);
    } catch (error) {
      throw isFull(error) ? new StoreTrouble('full', folder, error) : error;
    }
  });

  const stored = <D extends StoredDocument>(collection: Collection<D>, id: string): D | null =>
    // What lies under a collection's keys was put there through the same collection.
    (documents.get(documentKey(collection.name, id)) as D | undefined) ?? null;

  const holderOf = (collection: string, name: string, value: string): string | null => {
    const holder = index.get(uniqueKey(collection, name, value));
    return typeof holder === 'string' ? holder : null;
  };

  const taken = <D extends StoredDocument>(
    collection: Collection<D>,
    id: string,
    derived: Derived,
  ): { key: string; holder: string } | null => {
    for (const name of collection.unique) {
      const value = derived.unique[name];
      const holder = value == null ? null : holderOf(collection.name, name, value);
      if (holder !== null && holder !== id) return { key: name, holder };
    }
    return null;
  };

  /** Puts the document and brings its unique keys, list entries and sums from `before` to `after`. */
  const put = <D extends StoredDocument>(
    collection: Collection<D>,
    before: D | null,
    after: D | null,
    id: string,
  ): void => {
    const old = before === null ? null : collection.derive(before);
    const now = after === null ? null : collection.derive(after);
    if (after === null) void documents.removeSync(documentKey(collection.name, id));
    else documents.putSync(documentKey(collection.name, id), after);
    for (const name of collection.unique) {
      const was = old?.unique[name] ?? null;
      const is = now?.unique[name] ?? null;
      if (was !== null && was !== is) index.removeSync(uniqueKey(collection.name, name, was));
      if (is !== null && was !== is) index.putSync(uniqueKey(collection.name, name, is), id);
    }
    putEntries(
      index,
      old === null ? [] : entriesOf(collection, id, old),
      now === null ? [] : entriesOf(collection, id, now),
    );
    for (const name of collection.sums) {
      addTo(collection.name, name, old?.sums[name] ?? null, -1);
      addTo(collection.name, name, now?.sums[name] ?? null, 1);
    }
  };

  const addTo = (collection: string, name: string, addend: Derived['sums'][string], sign: 1 | -1): void => {
    if (addend === null) return;
    const key = sumKey(collection, name, addend.group);
    const totals: Totals = { ...(index.get(key) as Totals | undefined) };
    for (const [what, amount] of Object.entries(addend.add)) totals[what] = (totals[what] ?? 0) + sign * amount;
    if (Object.values(totals).every((total) => total === 0)) index.removeSync(key);
    else index.putSync(key, totals);
  };

  return {
    kind: 'embedded',
    insert: <D extends StoredDocument>(collection: Collection<D>, document: D): Promise<InsertResult<D>> =>
      write<InsertResult<D>>({
        look() {
          const kept = plain(document);
          const derived = collection.derive(kept);
          if (stored(collection, kept.id) !== null)
            return { answer: { done: false, key: 'id', holder: kept.id }, put: null };
          const other = taken(collection, kept.id, derived);
          if (other !== null) return { answer: { done: false, ...other }, put: null };
          entriesOf(collection, kept.id, derived);
          return { answer: { done: true, document: kept }, put: () => put(collection, null, kept, kept.id) };
        },
      }),
    get: async (collection, id) => stored(collection, id),
    find: async (collection, name, value) => {
      const holder = holderOf(collection.name, name, value);
      return holder === null ? null : stored(collection, holder);
    },
    replaceAt: <D extends StoredDocument>(
      collection: Collection<D>,
      document: D,
      version: number,
    ): Promise<ReplaceResult> =>
      write<ReplaceResult>({
        look() {
          if (document.version !== version + 1) throw new Error('a replacement must be one version further');
          const kept = plain(document);
          const before = stored(collection, kept.id);
          if (before === null) return { answer: { done: false, why: 'missing' }, put: null };
          if (before.version !== version) return { answer: { done: false, why: 'stale' }, put: null };
          const derived = collection.derive(kept);
          const other = taken(collection, kept.id, derived);
          if (other !== null) return { answer: { done: false, why: 'taken', ...other }, put: null };
          entriesOf(collection, kept.id, derived);
          return { answer: { done: true }, put: () => put(collection, before, kept, kept.id) };
        },
      }),
    list: async <D extends StoredDocument>(
      collection: Collection<D>,
      name: string,
      under: readonly string[],
      walk: Walk,
    ): Promise<Page<D>> => {
      const entries = [...index.getKeys(rangeOf(collection.name, name, under, walk))];
      const items = entries.slice(0, walk.limit).flatMap((key) => stored(collection, String(key.at(-1))) ?? []);
      const end = entries[walk.limit - 1];
      const next =
        entries.length > walk.limit && end !== undefined
          ? writeCursor({ by: String(end.at(-2)), id: String(end.at(-1)) })
          : null;
      return { items, next };
    },
    count: async (collection, name, under, range = {}) =>
      index.getKeysCount(rangeOf(collection.name, name, under, { ...range, limit: Infinity })),
    sum: async (collection, name, from, to = from) => {
      const start = sumKey(collection.name, name, from);
      const end = [...sumKey(collection.name, name, to), last];
      return [...index.getRange({ start, end })].map(({ key, value }): SumRow => ({
        group: key.slice(3).map(String),
        totals: value as Totals,
      }));
    },
    remove: (collection, id) =>
      write<void>({
        look() {
          if (collection.disposable !== true) throw new Error(`nothing is ever removed from ${collection.name}`);
          const before = stored(collection, id);
          return { answer: undefined, put: before === null ? null : () => put(collection, before, null, id) };
        },
      }),
    check: async () => {
      documents.get(['', '']);
    },
    close: async () => {
      await root.close();
    },
  };
};

const putEntries = (index: Database<unknown, Key>, before: readonly Key[], after: readonly Key[]): void => {
  const old = new Set(before.map((key) => key.join('\u0000')));
  const now = new Set(after.map((key) => key.join('\u0000')));
  for (const key of before) if (!now.has(key.join('\u0000'))) index.removeSync(key);
  for (const key of after) if (!old.has(key.join('\u0000'))) index.putSync(key, true);
};

const rangeOf = (
  collection: string,
  name: string,
  under: readonly string[],
  walk: Walk,
): { start: Key; end: Key; limit?: number; reverse?: boolean; exclusiveStart?: boolean } => {
  const prefix = underKey(collection, name, under);
  const lowest: Key = walk.from === undefined ? prefix : [...prefix, walk.from];
  const highest: Key = walk.to === undefined ? [...prefix, last] : [...prefix, walk.to, last];
  const limit = Number.isFinite(walk.limit) ? { limit: walk.limit + 1 } : {};
  const after = readCursor(walk.after);
  const resumed = after === null ? null : entryKey(collection, name, under, after.by, after.id);
  if (walk.backwards === true)
    return { start: resumed ?? highest, end: lowest, reverse: true, ...limit, exclusiveStart: resumed !== null };
  return { start: resumed ?? lowest, end: highest, ...limit, exclusiveStart: resumed !== null };
};

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  /MDB_MAP_FULL|ENOSPC|No space left/i.test(`${error.message} ${'code' in error ? String(error.code) : ''}`);
