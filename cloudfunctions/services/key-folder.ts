import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { KeyTrouble } from './key-trouble';

/** The text of the key file, or null where there is none. */
export const readKeyFile = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw new KeyTrouble('keys-unreadable', path, error);
  }
};

/** Writes the file whole or not at all, and never over another: of two processes starting at once, one wins. */
export const createKeyFile = (path: string, text: string): string => {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeThrough(draft, text);
    linkSync(draft, path);
    return text;
  } catch (error) {
    const others = hasCode(error, 'EEXIST') ? readKeyFile(path) : null;
    if (others !== null) return others;
    throw new KeyTrouble('keys-unreadable', path, error);
  } finally {
    rmSync(draft, { force: true });
  }
};

const writeThrough = (path: string, text: string): void => {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
