import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreTrouble } from '../trouble';

const format = { format: 'sunshine-petitions', version: 1 };

/**
 * Looks at the folder before the engine maps its file: reading past the end of a file that is too short kills the
 * process outright, so a truncated or overwritten file has to be found first.
 */
export const checkFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreTrouble(
      hasCode(error, 'EEXIST', 'ENOTDIR') ? 'not-a-folder' : hasCode(error, 'ENOSPC') ? 'full' : 'read-only',
      folder,
      error,
    );
  }
  if (!statSync(folder).isDirectory()) throw new StoreTrouble('not-a-folder', folder);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StoreTrouble('read-only', folder, error);
  }
  const data = join(folder, 'data.mdb');
  checkFormat(folder, existsSync(data));
  if (existsSync(data)) checkDataFile(data);
};

const checkFormat = (folder: string, hasData: boolean): void => {
  const path = join(folder, 'format.json');
  if (!existsSync(path)) {
    if (hasData) throw new StoreTrouble('other-format', folder);
    try {
      writeFileSync(path, `${JSON.stringify(format)}\n`);
    } catch (error) {
      throw new StoreTrouble(hasCode(error, 'ENOSPC') ? 'full' : 'read-only', folder, error);
    }
    return;
  }
  const written = readFileSync(path, 'utf8').trim();
  if (written !== JSON.stringify(format)) throw new StoreTrouble('other-format', folder);
};

// Where LMDB writes what about itself: two meta pages, the newer one counts.
const meta = {
  magic: 0xbeefc0de,
  version: 2,
  magicAt: 24,
  versionAt: 28,
  pageSizeAt: 48,
  lastPageAt: 144,
  transactionAt: 152,
  length: 160,
};

const checkDataFile = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    const size = fstatSync(file).size;
    const first = metaAt(file, 0);
    const pageSize = first.readUInt32LE(meta.pageSizeAt);
    if (!isMeta(first) || pageSize < 512 || pageSize > 65536) throw new StoreTrouble('damaged', path);
    const second = metaAt(file, pageSize);
    if (!isMeta(second)) throw new StoreTrouble('damaged', path);
    const newer =
      second.readBigUInt64LE(meta.transactionAt) > first.readBigUInt64LE(meta.transactionAt) ? second : first;
    const needed = (newer.readBigUInt64LE(meta.lastPageAt) + 1n) * BigInt(pageSize);
    if (BigInt(size) < needed) throw new StoreTrouble('damaged', path);
  } finally {
    closeSync(file);
  }
};

const metaAt = (file: number, offset: number): Buffer => {
  const bytes = Buffer.alloc(meta.length);
  readSync(file, bytes, 0, meta.length, offset);
  return bytes;
};

const isMeta = (bytes: Buffer): boolean =>
  bytes.readUInt32LE(meta.magicAt) === meta.magic && bytes.readUInt32LE(meta.versionAt) === meta.version;

const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
