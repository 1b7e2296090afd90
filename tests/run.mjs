// npm test: everything, ending with one line that counts it.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../cloudfunctions/local/built.mjs';
import { runChild } from '../cloudfunctions/local/child.mjs';
import { ensureInstalled, requireNode } from '../cloudfunctions/local/ready.mjs';
import { repository } from '../cloudfunctions/local/repository.mjs';
import { ensureBrowser } from './browser/ensure-browser.mjs';
import { checks, isClean } from './checks.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
const reasons = [];

requireNode();
await ensureInstalled();
for (const check of checks) countOne(await isClean(check));
for (const target of ['h5', 'weapp']) countOne(await ensureBuilt(target));
await ensureBrowser();
// The browser comes after the rest, alone: beside other tests on a small machine its pages would time out.
for (const project of ['unit', 'browser']) countAll(await runProject(project));

if (reasons.length > 0) console.log(`\nSkipped:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function countOne(went) {
  if (went) total.passed += 1;
  else total.failed += 1;
}

function countAll(tally) {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  reasons.push(...tally.reasons);
}

/** Runs one project of vitest.config.ts. A run that ends badly without a failed test is one failure. */
async function runProject(project) {
  const file = join(repository, 'tests', '.tmp', `${project}.json`);
  rmSync(file, { force: true });
  console.log(`\n${project} tests`);
  process.env.TALLY_FILE = file;
  const { code, stopped } = await runChild(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
    { stdio: 'inherit' },
  );
  if (stopped) process.exit(130);
  const tally = readTally(file);
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  if (code === 0 && tally.passed + tally.failed + tally.skipped === 0) {
    tally.failed = 1;
    console.error(`The ${project} project ran no test.`);
  }
  return tally;
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`vitest left no count: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, reasons: [] };
  }
}
