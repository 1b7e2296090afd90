import { describe } from 'vitest';

/**
 * A suite that needs something of the machine: a browser, a MongoDB server. Where it is missing the suite is skipped,
 * and its name says what is missing and how to get it, so that the end of the run can tell.
 *
 * @param missing a sentence about what is missing, undefined when it is there
 */
export function suiteNeeding(missing: string | undefined, title: string, body: () => void): void {
  if (missing === undefined) describe(title, body);
  else describe.skip(`${title} (skipped: ${missing})`, body);
}
