import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Builds the app for one target: `node miniprogram/build.mjs h5|weapp`. Ends with 1 when anything is wrong or too heavy. */
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const target = process.argv[2];
if (target !== 'h5' && target !== 'weapp') {
  console.error('Which target? node miniprogram/build.mjs h5|weapp');
  process.exit(1);
}
const out = path.join(root, 'dist', target);

/** What a phone may have to load first, in bytes. WeChat refuses a main package over 2 MB; a county's 3G decides the rest. */
const limits = { h5: 240 * 1024, weapp: 700 * 1024 };

const started = process.hrtime.bigint();
const seconds = () => (Number(process.hrtime.bigint() - started) / 1e9).toFixed(0);

rmSync(out, { recursive: true, force: true });
console.log(`Building ${target}. This takes half a minute or more.`);
const heartbeat = setInterval(() => console.log(`  still building ${target}, ${seconds()} s`), 10_000);

const taro = spawn(
  process.execPath,
  [path.join(root, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', target, '--disable-global-config'],
  { cwd: here, env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target }, stdio: ['ignore', 'pipe', 'pipe'] },
);
let said = '';
taro.stdout.on('data', (part) => (said += part));
taro.stderr.on('data', (part) => (said += part));
const code = await new Promise((resolve) => taro.on('close', resolve));
clearInterval(heartbeat);

if (code !== 0) fail(`The build ended with ${code}.`);
const warned = said.split('\n').filter((line) => /warning|deprecat/i.test(line));
if (warned.length > 0) fail(`The build warned:\n${warned.join('\n')}`);

const size = target === 'h5' ? firstLoad() : mainPackage();
console.log(
  `${target} built in ${seconds()} s: ${path.relative(root, out)}, ${(size / 1024).toFixed(1)} KB to load first.`,
);
if (size > limits[target]) fail(`That is more than ${limits[target] / 1024} KB.`);

function fail(why) {
  // Before its list of errors Taro writes pages of progress; without a list, all it said may matter.
  const errors = said.lastIndexOf('✖');
  console.error(errors < 0 ? said : said.slice(errors));
  console.error(why);
  process.exit(1);
}

/** H5: index.html and every file the first page needs (listed by config/first-load.ts), as they travel (gzip). */
function firstLoad() {
  const listed = JSON.parse(readFileSync(path.join(root, 'dist', 'first-load.json'), 'utf8'));
  return ['index.html', ...listed]
    .map((file) => gzipSync(readFileSync(path.join(out, file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** weapp: everything outside the two subpackages, as WeChat counts it (not compressed). */
function mainPackage() {
  return files(out)
    .filter((file) => !/^(citizen|desk)[\\/]/.test(path.relative(out, file)))
    .map((file) => statSync(file).size)
    .reduce((sum, bytes) => sum + bytes, 0);
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}
