import { readSync } from 'node:fs';

/** A tree of pages in the data file: the page at its root, null where it is empty, and how many levels it has. */
export interface Tree {
  readonly root: number | null;
  readonly depth: number;
}

/** What LMDB writes about one commit. There are two such pages, used in turn; the newer one counts. */
export interface Meta {
  readonly pageSize: number;
  readonly transaction: bigint;
  /** Which pages are free, and where the named tables are. */
  readonly free: Tree;
  readonly main: Tree;
}

export const treesOf = (meta: Meta): readonly Tree[] => [meta.free, meta.main];

const magic = 0xbeefc0de;
const at = { magic: 24, free: 48, main: 96, transaction: 152 };
const metaLength = 160;

/** Null where the file does not begin as one of LMDB's. */
export const newestMeta = (file: number): Meta | null => {
  const first = metaAt(file, 0);
  const second = first === null ? null : metaAt(file, first.pageSize);
  if (first === null || second === null) return null;
  return second.transaction > first.transaction ? second : first;
};

const metaAt = (file: number, offset: number): Meta | null => {
  const bytes = bytesAt(file, offset, metaLength);
  if (bytes === null || bytes.readUInt32LE(at.magic) !== magic) return null;
  const pageSize = bytes.readUInt32LE(at.free);
  if (pageSize < 512 || pageSize > 65536) return null;
  return {
    pageSize,
    transaction: bytes.readBigUInt64LE(at.transaction),
    free: treeAt(bytes, at.free),
    main: treeAt(bytes, at.main),
  };
};

/** A tree as it is written in a meta page, and as the value under the name of a table. */
export const treeAt = (bytes: Buffer, offset: number): Tree => {
  const root = bytes.readBigUInt64LE(offset + 40);
  return { root: root === 0xffffffffffffffffn ? null : Number(root), depth: bytes.readUInt16LE(offset + 6) };
};

export const treeLength = 48;

/** Null where the file ends before, or where a damaged number leads far beyond any file. */
export const bytesAt = (file: number, offset: number, length: number): Buffer | null => {
  if (!Number.isSafeInteger(offset + length)) return null;
  const bytes = Buffer.allocUnsafe(length);
  return readSync(file, bytes, 0, length, offset) === length ? bytes : null;
};
