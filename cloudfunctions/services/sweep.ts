import type { Collection, Store, StoredDocument } from '../stores/port';

const pageSize = 200;

/** Removes all that stands in one list of a disposable collection, up to and with `to`. Returns how many. */
export const sweepList = async <D extends StoredDocument>(
  store: Store,
  collection: Collection<D>,
  list: string,
  under: readonly string[],
  to?: string,
): Promise<number> => {
  let removed = 0;
  for (;;) {
    // Always the first page: what was on it is gone.
    const { items } = await store.list(collection, list, under, { limit: pageSize, to });
    await Promise.all(items.map(({ id }) => store.remove(collection, id)));
    removed += items.length;
    if (items.length < pageSize) return removed;
  }
};
