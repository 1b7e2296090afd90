import { expect } from 'vitest';
import { type Page } from 'playwright-core';
import { here, press } from './petitioner';

/** Logs in as one of the invented county's officers; the demo fills in password and code. */
export async function logInAs(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(` ${account}$`) }).click();
  await expect.poll(() => page.getByLabel('动态码').inputValue()).toMatch(/^\d{6}$/);
  await press(page, '登录');
  await here(page).getByRole('navigation', { name: '清单' }).getByRole('link').first().waitFor();
}

/** Opens the desk and logs in. */
export async function comeToTheDesk(page: Page, origin: string, account: string): Promise<void> {
  await page.goto(`${origin}/#/desk/login/index`);
  await logInAs(page, account);
}

/** A line of the menu: 待登记转出, 等我签, 当面登记. */
export const openLine = (page: Page, word: string): Promise<void> =>
  here(page)
    .getByRole('navigation', { name: '清单' })
    .getByRole('link', { name: new RegExp(`^${word}`) })
    .first()
    .click();

/** How many the menu says are on a list. */
export async function countOf(page: Page, word: string): Promise<number> {
  const line = here(page)
    .getByRole('navigation', { name: '清单' })
    .getByRole('link', { name: new RegExp(`^${word}，`) })
    .first();
  await line.waitFor();
  return Number(/(\d+) 件/.exec((await line.getAttribute('aria-label')) ?? '')?.[1]);
}

const rows = (page: Page) => here(page).getByRole('region', { name: '这张清单' }).getByRole('link');

/** How many rows the open list has. */
export async function rowsShown(page: Page): Promise<number> {
  await rows(page).first().waitFor();
  return rows(page).count();
}

/** Opens a matter from the list by its title. */
export async function openMatter(page: Page, title: string): Promise<void> {
  await rows(page).filter({ hasText: title }).first().click();
  await here(page).getByRole('heading', { level: 1, name: title }).waitFor();
}

/** One of several options, or one of two or three words side by side. */
export const decide = (page: Page, name: string | RegExp): Promise<void> =>
  here(page)
    .getByRole('radio', { name, exact: typeof name === 'string' })
    .click();

/** One of the other ways at the right end of the bar, or behind 更多. */
export async function takeAnotherWay(page: Page, word: string): Promise<void> {
  const button = here(page).getByRole('button', { name: word, exact: true });
  if ((await button.count()) === 0) {
    await press(page, '更多');
    await here(page).getByRole('dialog').getByText(word, { exact: true }).click();
  } else await button.click();
}

/** The strip that says what was just done. */
export const told = (page: Page, words: string | RegExp): Promise<void> =>
  here(page).getByText(words).first().waitFor();
