import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { suiteNeeding } from '../suite-needing';
import { launch, missingBrowser, phone } from './browser';
import { expectFits, type Type } from './fits';
import { officesAt } from './offices';
import { choose, fileOne, here, logIn, press } from './petitioner';
import { type RunningService, startService } from './service';

/** The narrowest phone still in use, and a wide one. */
const widths = [320, 414];

suiteNeeding(missingBrowser, 'the browser the journeys run in', () => {
  let browser: Browser;
  let service: RunningService;
  let page: Page;
  let matter: string;

  beforeAll(async () => {
    [browser, service] = await Promise.all([launch(), startService()]);
    page = await phone(browser);
    await logIn(page, service.origin, '13900001236');
    await fileOne(page, service.origin, { facts: '东关村口的排水沟堵了。', name: '覃桂枝', electronic: true });
    matter = new URL(page.url().replace('#', '')).searchParams.get('id') ?? '';
    await officesAt(service.origin).answer(matter);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const addresses = (): Readonly<Record<string, string>> => ({
    首页: 'pages/home/index',
    我的事: 'pages/mine/index',
    我的: 'pages/me/index',
    消息: 'citizen/inbox/index',
    查进度: 'citizen/track/index',
    约领导: 'citizen/reception/index',
    乡镇书记信箱: 'citizen/mailbox/index',
    公告: 'citizen/notices/index',
    登录: 'citizen/login/index',
    这件事: `citizen/matter/index?id=${matter}`,
    书面答复: `citizen/letter/index?id=${matter}&letter=opinion`,
    告知书: `citizen/letter/index?id=${matter}&letter=none`,
    再补几句话: `citizen/supplement/index?id=${matter}`,
    回执: `citizen/receipt/index?id=${matter}`,
    县长信箱: 'citizen/file/index?mailbox=head',
  });

  /** A phone starts in standard type. */
  const wear = async (on: Page, type: Type): Promise<void> => {
    await on.goto(`${service.origin}/#/pages/home/index`);
    if (type === 'elder') await press(on, '大字版');
    await on.getByRole('button', { name: type === 'elder' ? '普通字' : '大字版' }).waitFor();
  };

  for (const type of ['standard', 'elder'] as const) {
    test(`every page fits, can be read, hit and followed in ${type} type`, { timeout: 180_000 }, async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await wear(page, type);

      for (const [name, address] of Object.entries(addresses()))
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          // From an empty page, so that it is this page that is looked at and not the one before it.
          await page.goto('about:blank');
          await page.goto(`${service.origin}/#/${address}`);
          await here(page).getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
          await here(page).getByText('正在取').waitFor({ state: 'hidden' });
          await expectFits(page, type, `${name} at ${width}`);
        }
    });

    test(`every question of the filing fits in ${type} type`, { timeout: 120_000 }, async () => {
      const narrow = await phone(browser);
      await narrow.setViewportSize({ width: 320, height: 640 });
      await wear(narrow, type);
      await narrow.goto(`${service.origin}/#/citizen/file/index`);
      await narrow.getByRole('radio', { name: /举报/ }).waitFor();

      await expectFits(narrow, type, '哪一种');
      await choose(narrow, /举报/);
      await press(narrow, /^下一步/);
      await narrow.getByLabel('他做了什么').fill('收了购物卡。');
      await expectFits(narrow, type, '发生了什么');
      for (const question of ['在哪里', '照片', '谁能看到您']) {
        await press(narrow, /^下一步/);
        await expectFits(narrow, type, question);
      }
      await press(narrow, /^下一步/);
      await expectFits(narrow, type, '谁能看到您，没选');
      await choose(narrow, /让收举报的机关知道/);
      await narrow.getByLabel('电话').fill('139');
      await press(narrow, /^下一步/);
      await expectFits(narrow, type, '您是谁');
      await narrow.getByLabel('电话').fill('');
      await press(narrow, /^下一步/);
      await expectFits(narrow, type, '看一遍');
    });
  }
});
