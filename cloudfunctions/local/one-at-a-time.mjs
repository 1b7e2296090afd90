import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repository } from './repository.mjs';

const pollMs = 500;

/**
 * Does `work` while no other window of this work tree does the same. Two installs or two builds at once would write
 * into the same folder.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  const folder = join(repository, 'dist');
  const busy = join(folder, `.busy-${name}`);
  mkdirSync(folder, { recursive: true });

  let told = false;
  while (!take(busy)) {
    if (!told) console.log('另一个窗口正在做同一步，等它做完。');
    told = true;
    await wait(pollMs);
  }

  const release = () => rmSync(busy, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** Takes the marker, also from a process that ended without giving it back. */
function take(busy) {
  try {
    writeFileSync(busy, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isRunning(holder(busy))) return false;
  rmSync(busy, { force: true });
  return false;
}

function holder(busy) {
  try {
    return Number(readFileSync(busy, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw error;
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
