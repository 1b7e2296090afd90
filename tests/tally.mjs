import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A vitest reporter that counts for `npm test`. The JSON reporter of vitest knows neither why a test was skipped nor
 * the errors outside tests, and both must be seen at the end.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, reasons: string[] }} Tally
 */
export default class TallyReporter {
  #file;

  constructor({ file }) {
    this.#file = file;
  }

  onTestRunEnd(testModules, unhandledErrors) {
    const tally = { passed: 0, failed: 0, skipped: 0, reasons: [] };
    for (const testModule of testModules) count(testModule, tally);
    if (unhandledErrors.length > 0 && tally.failed === 0) tally.failed = 1;

    tally.reasons = [...new Set(tally.reasons)];
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(tally));
  }
}

function count(testModule, tally) {
  let failedHere = 0;
  for (const test of testModule.children.allTests()) {
    const { state, note } = test.result();
    if (state === 'passed') tally.passed += 1;
    else if (state === 'failed') failedHere += 1;
    else {
      tally.skipped += 1;
      tally.reasons.push(note ? `${test.fullName}: ${note}` : skippedAs(test));
    }
  }
  // A file that could not be loaded, or whose hooks failed, has no failed test to show for it.
  if (failedHere === 0 && testModule.state() === 'failed') failedHere = 1;
  tally.failed += failedHere;
}

/** The name of the outermost suite that was skipped; suites say in their name what they miss (suite-needing.ts). */
function skippedAs(test) {
  let outermost = test;
  for (let suite = test.parent; suite.type === 'suite'; suite = suite.parent) {
    if (suite.options.mode === 'skip') outermost = suite;
  }
  return outermost.fullName;
}
