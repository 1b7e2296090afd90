import type { Collection, Store, StoredDocument } from '../../cloudfunctions/stores/port';

/** A reception day with places that are left. */
export interface Session extends StoredDocument {
  readonly free: number;
}

export const sessionsOf = (name: string): Collection<Session> => ({
  name,
  unique: [],
  lists: [],
  sums: [],
  derive: () => ({ unique: {}, lists: {}, sums: {} }),
});

/** Takes one place, as any handler would: read, decide, write at the version read, again if somebody was faster. */
export const takePlace = async (store: Store, sessions: Collection<Session>, id: string): Promise<boolean> => {
  for (;;) {
    const session = await store.get(sessions, id);
    if (session === null || session.free === 0) return false;
    const { version, free } = session;
    const written = await store.replaceAt(sessions, { id, version: version + 1, free: free - 1 }, version);
    if (written.done) return true;
  }
};
