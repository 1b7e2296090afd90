import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { withProgress } from './progress.mjs';
import { repository } from './repository.mjs';

/** What the pages are made from. A change in any of these files asks for a new build. */
const sources = ['miniprogram', 'shared', 'package.json'];
const notSources = new Set(['node_modules', 'dist']);

const titles = {
  h5: '正在生成网页，要一两分钟。',
  weapp: '正在生成小程序，要一两分钟。',
};

/**
 * Builds the pages when they are missing or older than their sources.
 *
 * @param {'h5' | 'weapp'} target
 * @returns {Promise<boolean>} whether they are there and current
 */
export async function ensureBuilt(target) {
  if (isCurrent(target, fingerprint())) return true;
  return oneAtATime(`build-${target}`, async () => {
    // Taken before the build: what is edited meanwhile is not in it.
    const made = fingerprint();
    if (isCurrent(target, made)) return true;
    rmSync(mark(target), { force: true }); // a build that is broken off leaves nothing that looks current
    const built = await withProgress(titles[target], process.execPath, [join('miniprogram', 'build.mjs'), target]);
    if (built) writeFileSync(mark(target), made);
    return built;
  });
}

const mark = (target) => join(repository, 'dist', target, '.built');

function isCurrent(target, made) {
  return existsSync(mark(target)) && readFileSync(mark(target), 'utf8') === made;
}

/** One hash over the names and contents of all sources: file times say nothing after a checkout. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesUnder)) {
    const content = readFileSync(join(repository, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const entries = entriesOf(path);
  if (!entries) return [path];
  return entries
    .filter((entry) => !notSources.has(entry.name) && (entry.isFile() || entry.isDirectory()))
    .map((entry) => `${path}/${entry.name}`)
    .sort()
    .flatMap((inner) => filesUnder(inner));
}

/** The entries of a folder, nothing for a file. */
function entriesOf(path) {
  try {
    return readdirSync(join(repository, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
