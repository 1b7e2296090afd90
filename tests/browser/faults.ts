import { type Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page did that no page may do: errors, and asking other hosts. */
export interface Faults {
  readonly found: readonly string[];
  /** Fails the test when something was found. Call it at the end of the journey. */
  expectNone(): void;
}

/**
 * Watches a page from now on. Requests to another host are refused, so that nothing leaves the machine, and found.
 *
 * @param origin where the service under test answers, such as `http://127.0.0.1:8123`
 * @param expected console errors that belong to the journey, such as the browser's own line about a refused call
 */
export async function watchFaults(page: Page, origin: string, expected: readonly RegExp[] = []): Promise<Faults> {
  const found: string[] = [];
  const isHere = (url: string): boolean => {
    const { protocol, origin: asked } = new URL(url);
    return asked === origin || protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
  };

  page.on('pageerror', (error) => found.push(`page error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || expected.some((line) => line.test(message.text()))) return;
    found.push(`console error: ${message.text()} (${message.location().url})`);
  });
  await page.route(
    (url) => !isHere(url.href),
    async (route) => {
      found.push(`request to another host: ${route.request().url()}`);
      await route.abort();
    },
  );

  return { found, expectNone: () => expect(found).toEqual([]) };
}
