import {
  MongoClient,
  MongoError,
  MongoServerError,
  type Collection as MongoCollection,
  type Db,
  type Filter,
  type IndexDescription,
} from 'mongodb';
import { readCursor, writeCursor } from '../cursor';
import { plain } from '../plain';
import type { Collection, InsertResult, Page, ReplaceResult, Store, StoredDocument, SumRow, Walk } from '../port';
import { StoreTrouble } from '../trouble';
import { after, joined, parted, safe, storedForm, type StoredForm } from './stored-form';

const duplicateKey = 11000;
/** What some servers answer when two inserts of one key race. */
const writeConflict = 112;

/**
 * MongoDB, by what every compatible server has: insert, compare-and-set on the version, keyset pages, $match and $group.
 * No transaction, no replica-set name needed. Server 4.4 or newer. Throws StoreTrouble when it cannot be reached.
 */
export const openMongo = async (uri: string): Promise<Store> => {
  const client = new MongoClient(uri, {
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    ignoreUndefined: true,
    maxPoolSize: 20,
    serverSelectionTimeoutMS: 5_000,
    appName: 'sunshine-petitions',
  });
  try {
    await client.connect();
    await client.db().command({ ping: 1 });
  } catch (error) {
    await client.close();
    throw new StoreTrouble('unreachable', 'MONGODB_URI', error);
  }
  return storeOver(client, client.db());
};

const storeOver = (client: MongoClient, db: Db): Store => {
  const ready = new Map<string, Promise<unknown>>();

  /** The collection, with the indexes its table asks for: made once, before the first use. */
  const open = async <D extends StoredDocument>(collection: Collection<D>): Promise<MongoCollection<StoredForm<D>>> => {
    const opened = db.collection<StoredForm<D>>(collection.name);
    let indexes = ready.get(collection.name);
    if (indexes === undefined) {
      const wanted = indexesOf(collection);
      indexes = wanted.length === 0 ? Promise.resolve() : opened.createIndexes(wanted);
      ready.set(collection.name, indexes);
      indexes.catch(() => ready.delete(collection.name));
    }
    await indexes;
    return opened;
  };

  const takenBy = async <D extends StoredDocument>(
    collection: Collection<D>,
    form: StoredForm<D>,
  ): Promise<{ key: string; holder: string } | null> => {
    const opened = await open(collection);
    for (const name of collection.unique) {
      const value = form.keys[safe(name)];
      if (value === undefined) continue;
      const other = await opened.findOne({ [`keys.${safe(name)}`]: { $eq: value } } as Filter<StoredForm<D>>, {
        projection: { _id: 1 },
      });
      if (other !== null && String(other._id) !== form._id) return { key: name, holder: String(other._id) };
    }
    return null;
  };

  const clashOf = async <D extends StoredDocument>(
    collection: Collection<D>,
    form: StoredForm<D>,
  ): Promise<{ key: string; holder: string } | null> => {
    const opened = await open(collection);
    const same = await opened.findOne({ _id: { $eq: form._id } } as Filter<StoredForm<D>>, { projection: { _id: 1 } });
    return same === null ? takenBy(collection, form) : { key: 'id', holder: form._id };
  };

  return {
    kind: 'mongodb',
    insert: <D extends StoredDocument>(collection: Collection<D>, document: D): Promise<InsertResult<D>> =>
      reaching(async () => {
        const form = storedForm(collection, plain(document));
        const opened = await open(collection);
        for (let attempt = 1; ; attempt += 1) {
          try {
            await opened.insertOne(form as never);
            return { done: true, document: form.document };
          } catch (error) {
            if (!isServerCode(error, duplicateKey, writeConflict)) throw error;
            const clash = await clashOf(collection, form);
            if (clash !== null) return { done: false, ...clash };
            // A race nobody has won yet: once more, then it is a surprise.
            if (attempt === 3) throw error;
          }
        }
      }),
    get: <D extends StoredDocument>(collection: Collection<D>, id: string) =>
      reaching(async () => {
        const opened = await open(collection);
        return documentOf<D>(await opened.findOne({ _id: { $eq: id } } as Filter<StoredForm<D>>));
      }),
    find: <D extends StoredDocument>(collection: Collection<D>, name: string, value: string) =>
      reaching(async () => {
        const opened = await open(collection);
        return documentOf<D>(await opened.findOne({ [`keys.${safe(name)}`]: { $eq: value } } as Filter<StoredForm<D>>));
      }),
    replaceAt: <D extends StoredDocument>(
      collection: Collection<D>,
      document: D,
      version: number,
    ): Promise<ReplaceResult> =>
      reaching(async () => {
        if (document.version !== version + 1) throw new Error('a replacement must be one version further');
        const form = storedForm(collection, plain(document));
        const opened = await open(collection);
        const { _id, ...rest } = form;
        try {
          const replaced = await opened.replaceOne(
            { _id: { $eq: _id }, version: { $eq: version } } as Filter<StoredForm<D>>,
            rest as never,
          );
          if (replaced.matchedCount === 1) return { done: true };
        } catch (error) {
          if (!isServerCode(error, duplicateKey, writeConflict)) throw error;
          const other = await takenBy(collection, form);
          if (other !== null) return { done: false, why: 'taken', ...other };
        }
        const there = await opened.findOne({ _id: { $eq: _id } } as Filter<StoredForm<D>>, { projection: { _id: 1 } });
        return { done: false, why: there === null ? 'missing' : 'stale' };
      }),
    list: <D extends StoredDocument>(
      collection: Collection<D>,
      name: string,
      under: readonly string[],
      walk: Walk,
    ): Promise<Page<D>> =>
      reaching(async () => {
        const opened = await open(collection);
        const field = `lists.${safe(name)}`;
        const direction = walk.backwards === true ? -1 : 1;
        const found = await opened
          .find(listFilter<D>(field, under, walk))
          .sort({ [`${field}.o`]: direction, _id: direction })
          .limit(walk.limit + 1)
          .toArray();
        const page = found.slice(0, walk.limit);
        const end = page.at(-1);
        const next =
          found.length > walk.limit && end !== undefined
            ? writeCursor({ by: end.lists[safe(name)]?.o ?? '', id: String(end._id) })
            : null;
        return { items: page.map((form) => form.document as D), next };
      }),
    count: <D extends StoredDocument>(
      collection: Collection<D>,
      name: string,
      under: readonly string[],
      range: { readonly from?: string; readonly to?: string } = {},
    ) =>
      reaching(async () => {
        const opened = await open(collection);
        return opened.countDocuments(listFilter<D>(`lists.${safe(name)}`, under, { ...range, limit: 0 }));
      }),
    sum: <D extends StoredDocument>(
      collection: Collection<D>,
      name: string,
      from: readonly string[],
      to: readonly string[] = from,
    ): Promise<readonly SumRow[]> =>
      reaching(async () => {
        const opened = await open(collection);
        const field = `sums.${safe(name)}`;
        const rows = await opened
          .aggregate<{ _id: string; [total: string]: unknown }>([
            { $match: { [`${field}.g`]: { $gte: joined(from), $lte: after(joined(to)) } } },
            { $group: { _id: { g: `$${field}.g`, a: `$${field}.a` }, n: { $sum: 1 } } },
          ])
          .toArray();
        return addedUp(rows);
      }),
    remove: <D extends StoredDocument>(collection: Collection<D>, id: string) =>
      reaching(async () => {
        if (collection.disposable !== true) throw new Error(`nothing is ever removed from ${collection.name}`);
        const opened = await open(collection);
        await opened.deleteOne({ _id: { $eq: id } } as Filter<StoredForm<D>>);
      }),
    check: () =>
      reaching(async () => {
        await db.command({ ping: 1 });
      }),
    close: () => client.close(),
  };
};

const indexesOf = <D extends StoredDocument>(collection: Collection<D>): IndexDescription[] => [
  ...collection.unique.map((name) => ({
    key: { [`keys.${safe(name)}`]: 1 },
    name: `key-${safe(name)}`,
    unique: true,
    sparse: true,
  })),
  // Multikey only in `k`: equality on it, then the order of `o` and the id, so that a page needs no sorting.
  ...collection.lists.map((name) => ({
    key: { [`lists.${safe(name)}.k`]: 1, [`lists.${safe(name)}.o`]: 1, _id: 1 },
    name: `list-${safe(name)}`,
  })),
  ...collection.sums.map((name) => ({ key: { [`sums.${safe(name)}.g`]: 1 }, name: `sum-${safe(name)}` })),
];

/** Equality on the prefix, then a range of the ordered tail and of the id where the page before ended. Only typed values go in. */
const listFilter = <D extends StoredDocument>(
  field: string,
  under: readonly string[],
  walk: Walk,
): Filter<StoredForm<D>> => {
  const order = `${field}.o`;
  const range = {
    ...(walk.from === undefined ? {} : { $gte: walk.from }),
    ...(walk.to === undefined ? {} : { $lte: after(walk.to) }),
  };
  const cursor = readCursor(walk.after);
  const beyond = walk.backwards === true ? '$lt' : '$gt';
  const parts: Record<string, unknown>[] = [{ [`${field}.k`]: { $eq: joined(under) } }];
  if (Object.keys(range).length > 0) parts.push({ [order]: range });
  if (cursor !== null)
    parts.push({
      $or: [{ [order]: { [beyond]: cursor.by } }, { [order]: { $eq: cursor.by }, _id: { [beyond]: cursor.id } }],
    });
  return { $and: parts } as Filter<StoredForm<D>>;
};

/** Groups that differ only in what they add are one group; a group that comes to nothing is none. */
const addedUp = (rows: readonly { readonly _id: unknown; readonly n?: unknown }[]): readonly SumRow[] => {
  const totals = new Map<string, Record<string, number>>();
  for (const { _id: id, n } of rows) {
    const { g, a } = id as { g: string; a: Record<string, number> };
    const total = totals.get(g) ?? {};
    for (const [what, amount] of Object.entries(a)) total[what] = (total[what] ?? 0) + amount * Number(n);
    totals.set(g, total);
  }
  return [...totals]
    .filter(([, total]) => Object.values(total).some((one) => one !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, total]) => ({ group: parted(group), totals: total }));
};

const documentOf = <D extends StoredDocument>(form: { readonly document?: unknown } | null): D | null =>
  form === null ? null : (form.document as D);

const isServerCode = (error: unknown, ...codes: readonly number[]): boolean =>
  error instanceof MongoServerError && codes.includes(Number(error.code));

/** A server that cannot be reached is one kind of trouble, whatever the driver calls it. */
const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const isAway =
      error instanceof MongoError &&
      (error.name.includes('Network') ||
        error.name.includes('ServerSelection') ||
        error.name.includes('NotConnected') ||
        error.name.includes('Topology'));
    throw isAway ? new StoreTrouble('unreachable', 'MONGODB_URI', error) : error;
  }
};
