import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suiteNeeding } from '../suite-needing';
import { launch, missingBrowser, phone } from './browser';
import { type Faults, watchFaults } from './faults';
import { look } from './look';
import { officesAt } from './offices';
import {
  answerEverything,
  choose,
  copyAndGoOn,
  expectHeading,
  fileOne,
  here,
  logIn,
  press,
  readSlip,
  send,
  track,
} from './petitioner';
import { type RunningService, startService } from './service';

/** The browser's own line about a call that was refused or could not be made. */
const refusedCall = /Failed to load resource/;

const theDrain = {
  facts: '今年 7 月起，东关村口那条排水沟堵了。一下雨，脏水就漫到路上，孩子上学要绕路。',
  request: '把沟清通，把破了的盖板换掉。',
  place: '村口，老供销社旁边',
  name: '覃桂枝',
  phone: '13900001234',
};

suiteNeeding(missingBrowser, 'the browser the journeys run in', () => {
  let browser: Browser;
  let service: RunningService;
  const pages: { page: Page; faults: Faults }[] = [];

  /** A phone of its own, with nothing stored on it. */
  const aPhone = async (): Promise<Page> => {
    const page = await phone(browser);
    pages.push({ page, faults: await watchFaults(page, service.origin, [refusedCall]) });
    return page;
  };
  const openMatter = (page: Page): string => new URL(page.url().replace('#', '')).searchParams.get('id') ?? '';

  beforeAll(async () => {
    [browser, service] = await Promise.all([launch(), startService()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('somebody files without a log-in, keeps the receipt, adds a photo later, and finds it again by its numbers', async () => {
    const page = await aPhone();
    await page.goto(`${service.origin}/`);
    await expectHeading(page, '阳光信访');
    await look(page, 'citizen-home');
    await page.getByRole('link', { name: /我要反映/ }).click();

    await answerEverything(page, theDrain);
    await look(page, 'citizen-check');
    const slip = await send(page);
    await look(page, 'citizen-receipt');
    expect(await page.getByRole('button', { name: /去看这件事/ }).getAttribute('aria-disabled')).toBe('true');
    await copyAndGoOn(page);

    await here(page).getByText('第 0 天，共 15 天').first().waitFor();
    await look(page, 'citizen-matter');
    await page.getByRole('link', { name: '再补几句话' }).click();
    await page.getByLabel('要补的话').fill('昨晚又漫了一次。');
    const chooser = page.waitForEvent('filechooser');
    await press(page, '从相册选');
    await (await chooser).setFiles({ name: 'drain.png', mimeType: 'image/png', buffer: aPicture });
    await press(page, '补上去');
    await here(page).getByText('昨晚又漫了一次。').waitFor();
    await here(page).getByRole('img', { name: '第 1 张照片' }).waitFor();

    const another = await aPhone();
    await track(another, service.origin, slip);
    await here(another).getByText('昨晚又漫了一次。').waitFor();
    expect(await here(another).getByText('老供销社旁边').count()).toBe(1);
  });

  test('a phone that is closed in the middle loses no word, and offers to go on', async () => {
    const page = await aPhone();
    await page.goto(`${service.origin}/#/citizen/file/index`);
    await choose(page, /有难处/);
    await press(page, /^下一步/);
    await page.getByLabel('事情经过和原因').fill(theDrain.facts);

    await page.reload();

    await expectHeading(page, '上次没写完，接着写吗？');
    await look(page, 'citizen-left-over');
    await press(page, '接着写');
    expect(await page.getByLabel('事情经过和原因').inputValue()).toBe(theDrain.facts);
  });

  test('without a network everything stays, and pressing again files one matter however often it got through', async () => {
    const page = await aPhone();
    await page.goto(`${service.origin}/#/citizen/file/index`);
    await answerEverything(page, theDrain);

    await page.context().setOffline(true);
    await here(page).getByText('没网。您写的都存在手机里，连上接着传。').waitFor();
    await press(page, '对，现在交');
    await here(page).getByText('没连上网，没交上。您写的都在。').waitFor();
    await look(page, 'citizen-offline');
    await page.context().setOffline(false);
    // The filing arrives, and its answer is lost on the way back.
    const arrived: string[] = [];
    await page.route('**/api/matter.file', async (route) => {
      const answer = await route.fetch();
      arrived.push(((await answer.json()) as { number: string }).number);
      await route.abort();
    });
    await press(page, '再交一次');
    await here(page).getByText('没连上网，没交上。您写的都在。').waitFor();
    expect(new Set(arrived).size).toBe(1);
    await page.unroute('**/api/matter.file');

    expect((await send(page)).number).toBe(arrived[0]);
  });

  test('a miscopied number is found before it is sent, and a wrong secret opens nothing', async () => {
    const filer = await aPhone();
    const slip = await fileOne(filer, service.origin, { facts: '村口的路灯不亮。' });
    const page = await aPhone();
    await page.goto(`${service.origin}/#/citizen/track/index`);

    const [first, second, ...rest] = slip.number;
    await page.getByLabel('编号').fill([second === first ? '0' : second, first, ...rest].join(''));
    await here(page).getByText('编号有数字抄错或抄反了。请对着回执再看一遍。').waitFor();
    await look(page, 'citizen-track');

    await track(page, service.origin, { ...slip, secret: '0000000000000000' });
    await here(page).getByText('编号或查询码不对。').waitFor();
    expect(await page.getByLabel('编号').inputValue()).toBe(slip.number.replace(/(\d{4})(?=\d)/g, '$1 '));
  });

  test('who logs in finds the matters of this phone number under 我的事, and adds a paper receipt', async () => {
    const stranger = await aPhone();
    const paper = await fileOne(stranger, service.origin, { facts: '自来水发黄半个月了。', name: '覃桂枝' });
    const page = await aPhone();
    await logIn(page, service.origin, '13900001235');
    await expectHeading(page, '阳光信访');
    await fileOne(page, service.origin, { facts: '低保金停发了两个月。' });

    await page.goto(`${service.origin}/#/pages/mine/index`);
    await page.getByRole('link', { name: /低保金停发了两个月/ }).waitFor();
    await page.getByRole('link', { name: '有编号的纸回执？加到这里' }).click();
    await page.getByLabel('编号').fill(paper.number);
    await page.getByLabel('查询码').fill(paper.secret);
    await press(page, '加进来');

    await page.getByRole('link', { name: /自来水发黄半个月了/ }).waitFor();
    await look(page, 'citizen-mine', { whole: true });
  });

  test('the answer counts as delivered when it is opened, and 不满意 says by which day the office must answer again', async () => {
    const page = await aPhone();
    await fileOne(page, service.origin, { ...theDrain, electronic: true });
    await officesAt(service.origin).answer(openMatter(page));

    // The page looks by itself every few seconds.
    await page.getByRole('button', { name: '打开看' }).click({ timeout: 20_000 });
    await here(page).getByText('打开就算送到了您手上').waitFor();
    await press(page, '打开看');
    await here(page).getByText('信访事项处理意见书').last().waitFor();
    await look(page, 'citizen-letter', { whole: true });
    await press(page, '返回');
    await page.getByRole('button', { name: '去评' }).click({ timeout: 20_000 });
    await expectHeading(page, '县住建局办得怎么样？');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);

    await page.getByRole('radiogroup', { name: /^结果/ }).getByRole('radio', { name: '不满意' }).click();
    await here(page)
      .getByText(/县住建局要在.*前再答复您一次/)
      .waitFor();
    await page.getByRole('radiogroup', { name: /^态度/ }).getByRole('radio', { name: '满意', exact: true }).click();
    await press(page, /^下一步/);
    await here(page).getByText('还有 1 处要改').waitFor();
    await page.getByRole('radiogroup', { name: /^快慢/ }).getByRole('radio', { name: '基本满意' }).click();
    await look(page, 'citizen-rating', { whole: true });
    await press(page, /^下一步/);
    await expectHeading(page, '县信访局办得怎么样？');
    for (const judged of [/^结果/, /^态度/, /^快慢/])
      await page.getByRole('radiogroup', { name: judged }).getByRole('radio', { name: '满意', exact: true }).click();
    await press(page, '评好了，交');

    await here(page).getByText('县住建局最晚这天要再书面答复您一次。').waitFor();
    await look(page, 'citizen-matter-rated', { whole: true });
  });

  test('a report says before it is sent that neither the accused nor the petition office sees it', async () => {
    const page = await aPhone();
    await page.goto(`${service.origin}/#/citizen/file/index`);
    await answerEverything(page, {
      kind: /举报干部、单位/,
      facts: '某镇干部收了商户的购物卡。',
      level: /让收举报的机关知道/,
      name: '覃桂枝',
    });
    await page.getByRole('button', { name: '改：谁能看到您' }).click();

    for (const who of ['您告的人、单位', '信访局', '县领导']) {
      const row = page.getByRole('row').filter({ hasText: new RegExp(`^${who}`) });
      expect(await row.textContent()).toBe(`${who}看不到看不到`);
    }
    await press(page, '改好了，回去看一遍');
    await send(page);
    await copyAndGoOn(page);

    await here(page)
      .getByText(/密封交给了县纪委监委/)
      .waitFor();
  });

  test('a shared phone is wiped: no receipt, no draft and no opening is left on it', async () => {
    const page = await aPhone();
    await fileOne(page, service.origin, { facts: '广场舞太吵。' });
    const id = openMatter(page);
    await page.goto(`${service.origin}/#/pages/me/index`);

    await page.getByRole('link', { name: /这部手机别人也用/ }).click();
    await press(page, '都擦掉');
    await expectHeading(page, '阳光信访');

    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => !['elder', 'county'].includes(key))),
    ).toEqual([]);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await page.goto(`${service.origin}/#/citizen/matter/index?id=${id}`);
    await here(page).getByText('要打开这件事，得先认一认。').waitFor();
  });

  test('in large type the first page has four doors, and a receipt can be bare', async () => {
    const page = await aPhone();
    await page.goto(`${service.origin}/`);
    await press(page, '大字版');

    for (const door of ['我要反映', '查进度', '约领导', '打电话'])
      await page.getByRole('link', { name: new RegExp(door) }).waitFor();
    await look(page, 'citizen-home-elder');
    await page.getByRole('link', { name: /我要反映/ }).click();
    await answerEverything(page, { facts: '村口的桥栏杆断了。', level: /不留姓名/ });
    await send(page);
    await page.getByRole('link', { name: /换成只有编号的回执/ }).click();

    expect(await page.locator('.slip__secret').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('receipts'))).not.toContain('secret');
    await look(page, 'citizen-receipt-bare-elder');
    await page.getByRole('link', { name: '换回有查询码的回执' }).click();
    await readSlip(page);
  });

  test('no page of these journeys failed or asked another host', () => {
    expect(pages.length).toBeGreaterThan(0);
    pages.forEach(({ faults }) => faults.expectNone());
  });
});

/** A picture of one pixel: what matters here is the way it takes. */
const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
