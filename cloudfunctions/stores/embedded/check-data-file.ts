import { closeSync, fstatSync, openSync } from 'node:fs';
import { StoreTrouble } from '../trouble';
import { newestMeta, treesOf, type Meta } from './data-file';
import { isSoundTree } from './page-tree';

/**
 * Looks at the data file before the engine maps it into this process: there, reading a page that is missing or holds
 * something else can kill the process outright. Every page that the newest commit reaches must be what it should be.
 * Throws StoreTrouble, or what the file system says.
 */
export const checkDataFile = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    waitWhileEmpty(file);
    if (!isSound(file)) throw new StoreTrouble('damaged', path);
  } finally {
    closeSync(file);
  }
};

const isSound = (file: number): boolean => {
  const meta = newestMeta(file);
  if (meta === null) return false;
  if (treesOf(meta).every((tree) => isSoundTree(file, meta.pageSize, tree))) return true;
  // Another process that writes uses old pages again. What it committed meanwhile proves that its file is sound.
  return hasMovedOn(file, meta);
};

const hasMovedOn = (file: number, seen: Meta): boolean => {
  const now = newestMeta(file);
  return now !== null && now.transaction > seen.transaction;
};

/** Another process may have made the file this very moment, and not written its first page yet. */
const waitWhileEmpty = (file: number): void => {
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  for (let tries = 0; tries < 50 && fstatSync(file).size === 0; tries += 1) Atomics.wait(nobody, 0, 0, 20);
};
