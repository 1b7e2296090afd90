import { MongoClient, type Collection as MongoCollection, type Db, type WithId } from 'mongodb';
import { writeCursor } from '../cursor';
import { parted } from '../order';
import { plain } from '../plain';
import type { Collection, InsertResult, ReplaceResult, Store, StoredDocument, SumRow } from '../port';
import { isNothing, plus, type Totals } from '../totals';
import { StoreTrouble } from '../trouble';
import { databaseOf } from './database-of';
import { atVersion, byId, byKey, indexesOf, inList, inSum, onPage, orderOf } from './filters';
import { isClash, reaching } from './reaching';
import { safe, storedForm, type StoredForm } from './stored-form';

/**
 * MongoDB, by what every compatible server has: insert, compare-and-set on the version, keyset pages, $match and $group.
 * No transaction, no replica-set name needed. Server 4.4 or newer. Throws StoreTrouble when it cannot be reached.
 */
export const openMongo = async (uri: string): Promise<Store> => {
  const client = clientFor(uri);
  try {
    await client.connect();
    await client.db(databaseOf(uri)).command({ ping: 1 });
  } catch (error) {
    await client.close();
    throw new StoreTrouble('unreachable', 'MONGODB_URI', error);
  }
  return storeOver(client, client.db(databaseOf(uri)));
};

const clientFor = (uri: string): MongoClient => {
  try {
    return new MongoClient(uri, {
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      ignoreUndefined: true,
      maxPoolSize: 20,
      serverSelectionTimeoutMS: 5_000,
      appName: 'sunshine-petitions',
    });
  } catch (error) {
    throw new StoreTrouble('unreachable', 'MONGODB_URI', error);
  }
};

/** How often a race is tried that nobody has won yet; then it is a surprise. */
const attempts = 3;

const storeOver = (client: MongoClient, db: Db): Store => {
  const ready = new Map<string, Promise<unknown>>();

  /** The collection, with the indexes its table asks for: made once, before the first use. */
  const open = async <D extends StoredDocument>(collection: Collection<D>): Promise<MongoCollection<StoredForm<D>>> => {
    const opened = db.collection<StoredForm<D>>(collection.name);
    const wanted = indexesOf(collection);
    const indexes =
      ready.get(collection.name) ?? (wanted.length === 0 ? Promise.resolve() : opened.createIndexes(wanted));
    ready.set(collection.name, indexes);
    try {
      await indexes;
    } catch (error) {
      ready.delete(collection.name);
      throw error;
    }
    return opened;
  };

  /** Which key of the document another one has. Read from the primary as it is: the winner may not be everywhere yet. */
  const takenBy = async <D extends StoredDocument>(collection: Collection<D>, form: StoredForm<D>) => {
    const opened = await open(collection);
    for (const name of collection.unique) {
      const value = form.keys[safe(name)];
      if (value === undefined) continue;
      const other = await opened.findOne(byKey<D>(name, value), { projection: { _id: 1 }, readConcern: 'local' });
      if (other !== null && String(other._id) !== form._id) return { key: name, holder: String(other._id) };
    }
    return null;
  };

  const isThere = async <D extends StoredDocument>(collection: Collection<D>, id: string): Promise<boolean> => {
    const opened = await open(collection);
    return (await opened.findOne(byId<D>(id), { projection: { _id: 1 }, readConcern: 'local' })) !== null;
  };

  return {
    kind: 'mongodb',

    insert: <D extends StoredDocument>(collection: Collection<D>, document: D): Promise<InsertResult<D>> =>
      reaching(async () => {
        const form = storedForm(collection, plain(document));
        const opened = await open(collection);
        for (let attempt = 1; ; attempt += 1) {
          try {
            await opened.insertOne(form);
            return { done: true, document: form.document };
          } catch (error) {
            if (!isClash(error)) throw error;
            if (await isThere(collection, form._id)) return { done: false, key: 'id', holder: form._id };
            const other = await takenBy(collection, form);
            if (other !== null) return { done: false, ...other };
            if (attempt === attempts) throw error;
          }
        }
      }),

    get: (collection, id) => reaching(async () => documentOf(await (await open(collection)).findOne(byId(id)))),

    find: (collection, name, value) =>
      reaching(async () => documentOf(await (await open(collection)).findOne(byKey(name, value)))),

    replaceAt: <D extends StoredDocument>(collection: Collection<D>, document: D, version: number) =>
      reaching(async (): Promise<ReplaceResult> => {
        if (document.version !== version + 1) throw new Error('a replacement must be one version further');
        const { _id, ...form } = storedForm(collection, plain(document));
        const opened = await open(collection);
        for (let attempt = 1; ; attempt += 1) {
          try {
            const replaced = await opened.replaceOne(atVersion<D>(_id, version), form);
            if (replaced.matchedCount === 1) return { done: true };
            return { done: false, why: (await isThere(collection, _id)) ? 'stale' : 'missing' };
          } catch (error) {
            if (!isClash(error)) throw error;
            const other = await takenBy(collection, { _id, ...form });
            if (other !== null) return { done: false, why: 'taken', ...other };
            if (attempt === attempts) throw error;
          }
        }
      }),

    list: (collection, name, under, walk) =>
      reaching(async () => {
        const direction = walk.backwards === true ? -1 : 1;
        const found = await (
          await open(collection)
        )
          .find(onPage(name, under, walk))
          .sort({ [orderOf(name)]: direction, _id: direction })
          .limit(walk.limit + 1)
          .toArray();
        const page = found.slice(0, walk.limit);
        const end = page.at(-1);
        const by = end?.lists[safe(name)]?.o;
        const next = found.length > walk.limit && end !== undefined && by !== undefined;
        return { items: page.map(inside), next: next ? writeCursor({ by, id: String(end._id) }) : null };
      }),

    count: (collection, name, under, range = {}) =>
      reaching(async () => (await open(collection)).countDocuments(inList(name, under, range))),

    sum: (collection, name, from, to = from) =>
      reaching(async () => {
        const field = `sums.${safe(name)}`;
        const rows = (await open(collection)).aggregate<AddendCount>([
          { $match: inSum(name, from, to) },
          { $group: { _id: { g: `$${field}.g`, a: `$${field}.a` }, n: { $sum: 1 } } },
        ]);
        return addedUp(await rows.toArray());
      }),

    remove: (collection, id) =>
      reaching(async () => {
        if (collection.disposable !== true) throw new Error(`nothing is ever removed from ${collection.name}`);
        await (await open(collection)).deleteOne(byId(id));
      }),

    check: () => reaching(async () => void (await db.command({ ping: 1 }))),

    close: () => client.close(),
  };
};

/** How many documents add just this to this group. */
interface AddendCount {
  readonly _id: { readonly g: string; readonly a: Totals };
  readonly n: number;
}

const addedUp = (rows: readonly AddendCount[]): readonly SumRow[] => {
  const groups = new Map<string, Totals>();
  for (const { _id, n } of rows) groups.set(_id.g, plus(groups.get(_id.g) ?? {}, _id.a, n));
  return [...groups]
    .filter(([, totals]) => !isNothing(totals))
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([group, totals]) => ({ group: parted(group), totals }));
};

// The driver's type of what it found does not know that a projection was not asked for.
const inside = <D extends StoredDocument>(form: WithId<StoredForm<D>>): D => form.document;

const documentOf = <D extends StoredDocument>(form: WithId<StoredForm<D>> | null): D | null =>
  form === null ? null : inside(form);
