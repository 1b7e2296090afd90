import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { withProgress } from './progress.mjs';
import { repository } from './repository.mjs';

const oldestNode = [20, 19];

/** Stops with one sentence when Node is too old for the libraries. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `这台电脑上的 Node.js 是 ${process.versions.node}，太旧了，请装 ${oldestNode.join('.')} 或更新的版本再来。`,
  );
  process.exit(1);
}

/** Installs the libraries when some are missing or not those of the lock file. Stops when that does not work. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await oneAtATime('install', async () => {
    if (isInstalled()) return;
    const { command, args } = npm();
    // No install scripts: some libraries count their users or call home there, and none needs it.
    // Not `npm ci`: it refuses a lock file that leaves out builds for other platforms.
    const install = [...args, 'install', '--ignore-scripts', '--no-audit', '--no-fund'];
    if (await withProgress('正在安装要用的程序库，第一次要几分钟。', command, install)) return;
    console.error('程序库没有装好。请看上面的原因，检查网络，再来一次。');
    process.exit(1);
  });
}

/**
 * Whether node_modules holds what package.json and the lock file ask for. It compares contents, not file times: a fresh
 * clone has new times on old files.
 */
export function isInstalled() {
  const installed = read('node_modules/.package-lock.json');
  const locked = read('package-lock.json');
  if (!installed || !locked) return false;

  const asked = read('package.json');
  const lockedRoot = locked.packages[''];
  const sameWishes = ['dependencies', 'devDependencies'].every((kind) => sameVersions(asked[kind], lockedRoot[kind]));
  return (
    sameWishes &&
    Object.entries(locked.packages).every(
      ([path, entry]) => path === '' || isForSomeMachines(entry) || isSame(installed.packages[path], entry),
    )
  );
}

const isSame = (installed, locked) => installed !== undefined && installed.version === locked.version;

/** Builds for other platforms are in the lock file and rightly not on this machine. */
const isForSomeMachines = (entry) => Boolean(entry.optional || entry.devOptional || entry.os || entry.cpu);

function sameVersions(asked = {}, locked = {}) {
  const names = Object.keys(asked);
  return names.length === Object.keys(locked).length && names.every((name) => asked[name] === locked[name]);
}

function read(path) {
  const file = join(repository, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** The npm that runs us, or the one on the path. Run through node, a path with spaces needs no quoting. */
function npm() {
  const running = process.env.npm_execpath;
  if (running && basename(running).startsWith('npm-cli')) return { command: process.execPath, args: [running] };
  const beside = join(process.execPath, '../node_modules/npm/bin/npm-cli.js'); // where the Windows installer puts it
  if (existsSync(beside)) return { command: process.execPath, args: [beside] };
  return { command: 'npm', args: [] };
}
