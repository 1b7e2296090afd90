import { spawn } from 'node:child_process';
import { repository } from '../cloudfunctions/local/repository.mjs';

/** What must be clean before any test says something. Each one is counted as a test by `npm test`. */
export const checks = [
  { name: 'formatting', tool: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit', '--pretty', 'false'] },
];

/**
 * Runs one check and prints its verdict, with the tool's own words when it is not clean.
 *
 * @param {(typeof checks)[number]} check
 * @returns {Promise<boolean>} whether it is clean
 */
export async function isClean({ name, tool, args }) {
  const { code, output } = await run(tool, args);
  if (code !== 0) console.error(output.trimEnd());
  console.log(code === 0 ? `${name}: clean` : `${name}: NOT CLEAN`);
  return code === 0;
}

function run(tool, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...args], { cwd: repository });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
