import { statfsSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { Derived, StoredDocument } from '../port';
import { StoreTrouble } from '../trouble';
import { checkFolder } from './check-folder';
import { isDamage, isForbidden, isFull, isOfEngine } from './engine-trouble';
import type { Key } from './keys';

/**
 * A document as it is filed, with what was derived from it then: only so is every entry found again when the rule of its
 * collection has changed in between (a new calendar, a new version).
 */
export interface Filed<D extends StoredDocument = StoredDocument> {
  readonly document: D;
  readonly derived: Derived;
}

/** The two tables of the data file, and what is done to them. What goes wrong comes out as StoreTrouble. */
export interface Engine {
  readonly documents: Database<Filed, Key>;
  readonly index: Database<unknown, Key>;
  /** All of it or nothing, on the disk when it returns. */
  readonly transaction: (work: () => void) => void;
  readonly reading: <T>(read: () => T) => T;
  /** The value under a key that fits. */
  readonly at: <V>(table: Database<V, Key>, key: Key) => V | undefined;
  readonly close: () => Promise<void>;
}

/** Opens the data file of a folder; makes it where there is none. Throws StoreTrouble. */
export const openEngine = (folder: string): Engine => {
  checkFolder(folder);
  const path = join(folder, 'data.mdb');
  const reading = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (isDamage(error)) throw new StoreTrouble('damaged', path, error);
      throw isForbidden(error) ? new StoreTrouble('read-only', folder, error) : error;
    }
  };
  const at: Engine['at'] = (table, key) =>
    reading(() => {
      try {
        return table.get(key);
      } catch (error) {
        // Not kept as the cause: what the decoder says about bytes it cannot read quotes the document.
        throw isOfEngine(error) ? error : new StoreTrouble('damaged', path);
      }
    });
  return reading(() => {
    // The options that were measured; compression, caching and worker threads have native crashes on record.
    const root: RootDatabase<unknown, Key> = open({
      path,
      maxDbs: 4,
      overlappingSync: false,
      compression: false,
      cache: false,
    });
    return {
      documents: root.openDB('documents', { encoding: 'msgpack' }),
      index: root.openDB('index', { encoding: 'msgpack' }),
      transaction: (work) => {
        try {
          root.transactionSync(work);
        } catch (error) {
          throw isFull(error, () => freeBytes(folder)) ? new StoreTrouble('full', folder, error) : error;
        }
      },
      reading,
      at,
      close: () => root.close(),
    };
  });
};

const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};
