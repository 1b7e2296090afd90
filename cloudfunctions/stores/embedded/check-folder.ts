import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreTrouble, type StoreTroubleCode } from '../trouble';
import { checkDataFile } from './check-data-file';

const format = JSON.stringify({ format: 'sunshine-petitions', version: 1 });

/** Can the store live in this folder? Makes it where there is none. Throws StoreTrouble, and then changed nothing. */
export const checkFolder = (folder: string): void => {
  telling(folder, () => {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new StoreTrouble('not-a-folder', folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const data = join(folder, 'data.mdb');
    const hasData = existsSync(data);
    checkFormat(folder, hasData);
    if (hasData) checkDataFile(data);
    // The engine does not survive a lock it may not write, as the one left by another user of the machine.
    if (existsSync(`${data}-lock`)) accessSync(`${data}-lock`, constants.R_OK | constants.W_OK);
  });
};

/** One step at a time: Node's own recursive way hides why it failed on a read-only disk, and never ends under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
};

const checkFormat = (folder: string, hasData: boolean): void => {
  const path = join(folder, 'format.json');
  const written = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (written === format) return;
  // An empty one is left by a machine that lost its power on the very first start.
  if (written !== '' || hasData) throw new StoreTrouble('other-format', folder);
  // In one step, so that another process that starts now sees none or all of it.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${format}\n`);
  renameSync(draft, path);
};

const codes: Readonly<Record<string, StoreTroubleCode>> = {
  EEXIST: 'not-a-folder',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'damaged',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  // What /proc and the like answer.
  ENOENT: 'read-only',
};

/** What the file system refuses, as the sentence for the person at the machine. */
const telling = (folder: string, look: () => void): void => {
  try {
    look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined;
    if (error instanceof StoreTrouble || code === undefined) throw error;
    throw new StoreTrouble(code, folder, error);
  }
};
