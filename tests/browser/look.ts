import { type Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../screenshots/latest/', import.meta.url));

/** Keeps a picture of the page as it stands in tests/screenshots/latest, for people to look at. */
export async function look(page: Page, name: string, { whole = false } = {}): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: whole, animations: 'disabled' });
}
