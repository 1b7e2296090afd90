import { expect } from 'vitest';
import { type Locator, type Page } from 'playwright-core';

/** What a petitioner writes down in a test. All of it is invented. */
export interface Told {
  readonly kind?: RegExp;
  readonly facts: string;
  readonly request?: string;
  readonly place?: string;
  readonly level?: RegExp;
  readonly name?: string;
  readonly phone?: string;
  readonly electronic?: boolean;
}

/** What the receipt gives into one's hands. */
export interface Slip {
  readonly number: string;
  readonly secret: string;
}

/** The page in front; those behind it stay in the document. */
export const here = (page: Page): Locator => page.locator('.taro_page:visible').last();

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

export const choose = (page: Page, name: RegExp): Promise<void> => page.getByRole('radio', { name }).click();

const next = (page: Page): Promise<void> => press(page, /^下一步/);

/** From the first question to 看一遍. */
export async function answerEverything(page: Page, told: Told): Promise<void> {
  await choose(page, told.kind ?? /有难处/);
  await next(page);
  await page.getByLabel(/事情经过|他做了什么|现在的情况/).fill(told.facts);
  if (told.request !== undefined) await page.getByLabel(/您想怎么解决|您希望怎么处理|您建议怎么做/).fill(told.request);
  await next(page);
  if (told.place !== undefined) {
    await page.getByLabel('哪个乡镇、街道').selectOption({ label: '城关镇' });
    await page.getByLabel('哪个村、社区').selectOption({ label: '东关村' });
    await page.getByLabel('具体地方').fill(told.place);
  }
  await next(page);
  await next(page);
  await choose(page, told.level ?? /办事单位也能看到/);
  if (told.name !== undefined) await page.getByLabel('姓名', { exact: true }).fill(told.name);
  if (told.phone !== undefined) await page.getByLabel('电话', { exact: true }).fill(told.phone);
  if (told.electronic === true) await page.getByRole('checkbox', { name: /在手机上看/ }).click();
  await next(page);
  await expectHeading(page, '看一遍，对不对？');
}

export async function expectHeading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Sends, and reads the slip that comes. */
export async function send(page: Page): Promise<Slip> {
  await press(page, /^(对，现在交|再交一次)$/);
  return readSlip(page);
}

export async function readSlip(page: Page): Promise<Slip> {
  const slip = page.getByRole('region', { name: '回执' });
  await slip.waitFor();
  const digits = (text: string | null): string => (text ?? '').replace(/\D/g, '');
  const number = digits(await slip.locator('.slip__number').textContent());
  const secret = (await slip.locator('.slip__secret').allTextContents()).map(digits).join('');
  expect(number).toMatch(/^\d{9}$/);
  expect(secret).toMatch(/^\d{16}$/);
  return { number, secret };
}

/** Copies the slip on paper and goes on to the matter. */
export async function copyAndGoOn(page: Page): Promise<void> {
  await press(page, '我抄在纸上了');
  await press(page, '去看这件事');
  await page.getByRole('heading', { name: '走到哪一步了' }).waitFor();
}

/** Files one matter from the first page on; the petitioner stands at the matter afterwards. */
export async function fileOne(page: Page, origin: string, told: Told): Promise<Slip> {
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: /我要反映/ }).click();
  await answerEverything(page, told);
  const slip = await send(page);
  await copyAndGoOn(page);
  return slip;
}

/** Opens a matter by its two numbers, without a log-in. */
export async function track(page: Page, origin: string, { number, secret }: Slip): Promise<void> {
  await page.goto(`${origin}/#/citizen/track/index`);
  await page.getByLabel('编号').fill(number);
  await page.getByLabel('查询码').fill(secret);
  await press(page, '查进度');
}

/** Logs in by phone with the code that the demo shows. */
export async function logIn(page: Page, origin: string, phone: string): Promise<void> {
  await page.goto(`${origin}/#/citizen/login/index`);
  await page.getByLabel('手机号').fill(phone);
  await press(page, '发验证码');
  const shown = await here(page).getByText('这里是演示').textContent();
  await page.getByLabel('验证码').fill(/\d{4,}/.exec(shown ?? '')?.[0] ?? '');
  await press(page, '登录');
}
