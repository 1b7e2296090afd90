import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suiteNeeding } from '../suite-needing';
import { desk, launch, missingBrowser, phone } from './browser';
import { type Faults, watchFaults } from './faults';
import { look } from './look';
import {
  comeToTheDesk,
  countOf,
  decide,
  logInAs,
  openLine,
  openMatter,
  rowsShown,
  takeAnotherWay,
  told,
} from './officer';
import { here, press, readSlip, track } from './petitioner';
import { type RunningService, startService } from './service';

/** The browser's own line about a call that was refused or could not be made. */
const refusedCall = /Failed to load resource/;

const drain = '东关村口排水沟堵了，雨天漫路';

suiteNeeding(missingBrowser, 'the browser the desk is worked in', () => {
  let browser: Browser;
  let service: RunningService;
  const watched: Faults[] = [];
  const desks = new Map<string, Page>();

  const watch = async (page: Page): Promise<Page> => {
    watched.push(await watchFaults(page, service.origin, [refusedCall]));
    return page;
  };
  /** An officer's own computer: logged in once, and still on through the day. */
  const deskOf = async (account: string): Promise<Page> => {
    const before = desks.get(account);
    if (before !== undefined) return before;
    const page = await watch(await desk(browser));
    await comeToTheDesk(page, service.origin, account);
    desks.set(account, page);
    return page;
  };

  beforeAll(async () => {
    [browser, service] = await Promise.all([launch(), startService()]);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  test('the registrar classifies and forwards a matter on one panel, and the counts follow', async () => {
    const page = await deskOf('dengji1');
    await openLine(page, '待登记转出');
    const before = await countOf(page, '待登记转出');
    expect(await rowsShown(page)).toBe(before);

    await openMatter(page, drain);
    await look(page, 'desk-registrar');
    expect(await here(page).locator('.hit').count()).toBeGreaterThan(0);
    await here(page).getByText('先选是哪一类').waitFor();
    await decide(page, '申诉求决');
    await here(page).getByLabel('走哪条途径').selectOption({ label: '（六）调查后出意见书，60 日' });
    await decide(page, /^县住建局/);
    await here(page).getByText('您的事今天交给了县住建局。').waitFor();
    await look(page, 'desk-registrar-decided');
    await page.keyboard.press('Control+Enter');

    await told(page, '转送县住建局了，本人马上收到。');
    await expect.poll(() => countOf(page, '待登记转出')).toBe(before - 1);
    expect(await rowsShown(page)).toBe(before - 1);
  });

  test('the office accepts, writes its opinion until nothing is missing, the head signs, and it is served at the counter', async () => {
    const handler = await deskOf('zhujian1');
    await openLine(handler, '待办');
    await openMatter(handler, drain);
    await press(handler, /^受理，书面告知本人/);
    await told(handler, '受理了，书面告知已经发给本人。');
    await press(handler, /^写处理意见书/);

    await writeTheOpinion(handler);
    await press(handler, /^送单位负责人签发/);
    await told(handler, '送签了，等单位负责人签发。');

    const head = await deskOf('zhujian2');
    await openLine(head, '等我签');
    await openMatter(head, drain);
    await here(head).getByText('本人先看到').waitFor();
    await here(head).getByRole('link', { name: '看全文，再签' }).click();
    await here(head).getByText('《城镇排水与污水处理条例》第四十条').waitFor();
    await look(head, 'desk-sign');
    await press(head, /^签发/);
    await here(head)
      .getByText(/〔\d{4}〕\d+号/)
      .first()
      .waitFor();

    await here(handler).getByRole('link', { name: '回到工作卡' }).click();
    await here(handler).getByText('怎么送到本人手上').waitFor();
    await decide(handler, /^当面签收/);
    await here(handler).getByLabel('谁签收的').fill('本人签收');
    await press(handler, /^登记当面送达/);
    await told(handler, '送达了。评价和复查的日子从今天起算。');
    await here(handler).getByText('当面签收，本人签收').waitFor();
    await look(handler, 'desk-served');
  });

  const writeTheOpinion = async (page: Page): Promise<void> => {
    await here(page)
      .getByRole('heading', { name: /^还差 \d+ 项$/ })
      .waitFor();
    const send = here(page).getByRole('button', { name: /^送单位负责人签发/ });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await here(page).getByLabel('一、您的请求').fill('把沟清通，把破了的盖板换掉。');
    await here(page)
      .getByLabel('二、查明的事实和理由')
      .fill('11月25日到现场查看，当面听了本人的说法，排水沟 120 米淤积 40 厘米，盖板破损 6 块，情况属实。');
    await decide(page, '支持');
    await here(page).getByLabel('三、处理意见').fill('由我局市政所清淤 120 米，更换盖板 6 块。');
    await here(page).getByLabel('四、依据').fill('《城镇排水与污水处理条例》');
    await here(page).getByLabel('本人手机上先看到这几句').fill('县住建局查了，沟确实堵了，会清通、换好盖板。');
    await look(page, 'desk-opinion');

    await press(page, /^还差：\s*依据没写到第几条/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('part-basis');
    await here(page).getByLabel('四、依据').fill('《城镇排水与污水处理条例》第四十条');
    const doneBy = here(page).getByLabel('哪天前办好');
    await doneBy.fill((await doneBy.getAttribute('min')) ?? '');
    await here(page).getByRole('heading', { name: '要写的都写了' }).waitFor();
    await here(page).getByText('草稿，已存').waitFor();
  };

  test('a visit is entered at the counter: too many representatives are named, and the receipt opens the matter', async () => {
    const page = await deskOf('dengji1');
    await openLine(page, '当面登记');
    await decide(page, '来访');
    await decide(page, '反映问题');
    await here(page).getByLabel('发生了什么').fill('村东头的水泵坏了两个月，八户人家的地浇不上水。');
    await here(page).getByLabel('一共来了几个人').fill('8');
    await here(page).getByLabel('几位代表').fill('7');
    await decide(page, /^不留姓名/);
    await press(page, /^登记，打印回执/);
    await here(page).getByText('一起来访的，要推选代表，代表最多 5 人。').first().waitFor();
    await look(page, 'desk-enter');

    await page.reload();
    await here(page).getByLabel('几位代表').fill('3');
    await press(page, /^登记，打印回执/);
    const slip = await readSlip(page);
    await look(page, 'desk-receipt');

    const theirs = await watch(await phone(browser));
    await track(theirs, service.origin, slip);
    await here(theirs).getByText('八户人家的地浇不上水').first().waitFor();
    await press(page, '交给本人了，登记下一件');
    expect(await here(page).getByLabel('发生了什么').inputValue()).toBe('');
  });

  test('who refuses a matter cannot say yes to it; the second person sees the right door and agrees', async () => {
    const registrar = await deskOf('dengji1');
    const title = '楼上漏水，物业不管';
    await openLine(registrar, '待登记转出');
    await openMatter(registrar, title);
    await takeAnotherWay(registrar, '不予受理');
    await decide(registrar, '申诉求决');
    await here(registrar).getByLabel('走哪条途径').selectOption({ label: '（六）调查后出意见书，60 日' });
    await decide(registrar, /^不归本机关、本系统管/);
    await here(registrar).getByText('先写该去哪里').waitFor();
    await here(registrar).getByRole('textbox', { name: '该去哪个单位' }).fill('住建');
    await decide(registrar, /^县住建局/);
    expect(await here(registrar).getByLabel('地址').inputValue()).not.toBe('');
    await here(registrar).getByLabel('到了那里怎么办').fill('带房产证到物业科，请他们和物业公司一起看。');
    await here(registrar).getByText('督办员同意后才算数').waitFor();
    await press(registrar, /^提出不予受理/);
    await told(registrar, '送出去了，等第二个人同意');
    await here(registrar).getByText('等另一个人同意：不予受理').waitFor();
    expect(
      await here(registrar)
        .getByRole('button', { name: /^同意：/ })
        .count(),
    ).toBe(0);

    const coordinator = await deskOf('zhuanban1');
    await openLine(coordinator, '待督办裁定');
    await openMatter(coordinator, title);
    await here(coordinator).getByText('带房产证到物业科').waitFor();
    await decide(coordinator, /^同意/);
    await press(coordinator, /^同意：不予受理/);
    await told(coordinator, '同意了：不予受理。');
    await here(coordinator).getByText('到了那里').or(here(coordinator).getByText('带房产证到物业科')).first().waitFor();
  });

  test('an accusation is sealed after asking once more, and is then nowhere at the desk that sealed it', async () => {
    const registrar = await deskOf('dengji1');
    const title = '宅基地和邻家的界线争了十年';
    await openLine(registrar, '待登记转出');
    await openMatter(registrar, title);
    await decide(registrar, '检举控告');
    await decide(registrar, '县纪委监委');
    await press(registrar, /^密封移交县纪委监委/);
    await here(registrar).getByText('这一步您收不回来。').waitFor();
    await here(registrar).getByRole('dialog').getByRole('button', { name: '密封移交', exact: true }).click();
    await told(registrar, '密封移交县纪委监委了。');
    await here(registrar).getByText('这件事已经不在您这里了。').waitFor();
    await here(registrar).getByLabel('搜编号、地点、内容').fill('宅基地和邻家的界线');
    await registrar.keyboard.press('Enter');
    await here(registrar).getByText('没有找到').waitFor();

    const discipline = await deskOf('jiwei1');
    await openLine(discipline, '全部密封件');
    await openMatter(discipline, title);
    await here(discipline).getByText('密封着，要写事由才能打开').waitFor();
    await here(discipline).getByLabel('为什么要打开').fill('按管理权限受理，核对内容');
    await press(discipline, '记下事由，打开');
    await here(discipline).getByRole('heading', { name: '来件原文' }).waitFor();
    await here(discipline).getByText('按管理权限受理，核对内容').waitFor();
  });

  test('a name is read with a reason, under a watermark; what was typed outlives a session that ran out', async () => {
    const page = await deskOf('dengji2');
    await openLine(page, '待登记转出');
    await openMatter(page, '麦田机耕路被拉料车压断');
    await press(page, '看姓名、电话');
    await here(page).getByLabel('为什么要看').fill('打电话约看现场');
    await press(page, '记下事由，看姓名、电话');
    await here(page).getByText('魏有福').waitFor();
    expect(await here(page).locator('.watermark').count()).toBe(1);

    await decide(page, '申诉求决');
    await here(page).getByLabel('走哪条途径').selectOption({ label: '（六）调查后出意见书，60 日' });
    await takeAnotherWay(page, '照纸件补录');
    await here(page).getByLabel('纸上写的').fill('补来一张机耕路的照片说明。');
    await page.evaluate(() => sessionStorage.setItem('staff-session', 'over'));
    await press(page, /^补进这件事/);
    await here(page).getByText('登录过期了。您写的都在，登录后回到原来的地方。').waitFor();
    await logInAs(page, 'dengji2');
    expect(await here(page).getByLabel('纸上写的').inputValue()).toBe('补来一张机耕路的照片说明。');
    await press(page, /^补进这件事/);
    await told(page, '补录了，本人和办事单位都看得到。');
  });

  test('somebody else was faster: it is said, the newest card stands beside what was typed, and nothing is lost', async () => {
    const title = '水井水位降了，怀疑是上游采砂';
    const slow = await deskOf('zhuanban1');
    await openLine(slow, '待登记转出');
    await openMatter(slow, title);
    await decide(slow, /^交办/);
    await decide(slow, /^县水利局/);
    await here(slow).getByLabel('为什么归县水利局管').fill('采砂归水利局管，要查清手续');

    const fast = await deskOf('dengji2');
    await openLine(fast, '待登记转出');
    await openMatter(fast, title);
    await decide(fast, '建议意见');
    await decide(fast, /^县水利局/);
    await press(fast, /^转送县水利局/);
    await told(fast, '转送县水利局了');

    await press(slow, /^交办县水利局/);
    await here(slow).getByText('下面是最新的。您写的都在，看一眼再点一次。').waitFor();
    await here(slow).getByText('已转送').first().waitFor();
    const typed = here(slow).getByRole('textbox', { name: '为什么归县水利局管' });
    expect(await typed.inputValue()).toBe('采砂归水利局管，要查清手续');
    await press(slow, '知道了');
    await here(slow)
      .getByRole('button', { name: /^收回重转/ })
      .waitFor();
  });

  test('the classifying stands when the network fails before the forwarding; pressed again, only the forwarding goes out', async () => {
    const page = await deskOf('dengji1');
    const calls: string[] = [];
    page.on('request', (request) => calls.push(new URL(request.url()).pathname));
    await openLine(page, '待登记转出');
    await openMatter(page, '河堤路灯不亮');
    await decide(page, '申诉求决');
    await here(page).getByLabel('走哪条途径').selectOption({ label: '（五）请求查处违法、履行法定职责' });
    await decide(page, /^县住建局/);
    await page.route('**/api/matter.forward', (route) => route.abort());
    await press(page, /^转送县住建局/);
    await here(page).getByText('甄别已经记下了：申诉求决').waitFor();
    await here(page).getByText('没连上网，没交上。您写的都在。').waitFor();
    await here(page).getByText('已甄别').first().waitFor();
    await look(page, 'desk-half-done');

    await page.unroute('**/api/matter.forward');
    await press(page, /^转送县住建局/);
    await told(page, '转送县住建局了');
    expect(calls.filter((path) => path === '/api/matter.classify')).toHaveLength(1);
  });

  test('the keyboard goes through the list, and to the search', async () => {
    const page = await deskOf('zhuanban1');
    await openLine(page, '全县');
    await rowsShown(page);
    const title = () => here(page).getByRole('heading', { level: 1 }).textContent();
    await expect.poll(title).toBe(await here(page).locator('.work__title').nth(0).textContent());
    await page.keyboard.press('j');
    await expect.poll(title).toBe(await here(page).locator('.work__title').nth(1).textContent());
    await page.keyboard.press('k');
    await expect.poll(title).toBe(await here(page).locator('.work__title').nth(0).textContent());
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    await page.keyboard.type('积水');
    await page.keyboard.press('Enter');
    await here(page).getByRole('heading', { name: '找“积水”' }).waitFor();
  });

  test('figures stand with definition, both numbers and cut-off; what has nothing to count is a dash, not nought', async () => {
    const page = await deskOf('zhuanban1');
    await openLine(page, '数字');
    const month = await here(page).getByLabel('换个月').locator('option').nth(1).getAttribute('value');
    await here(page)
      .getByLabel('换个月')
      .selectOption(month ?? '');
    const timely = here(page).getByRole('group', { name: '及时受理率（单位）' });
    await timely.getByText(/\d+ \/ \d+ 件/).waitFor();
    await timely.getByText('单位收到后 15 日内书面告知的').waitFor();
    await here(page)
      .getByText(/^截至 /)
      .waitFor();
    await here(page).getByText('—').first().waitFor();
    await here(page).getByRole('table', { name: '收到的件数' }).waitFor();
    await look(page, 'desk-figures', { whole: true });
  });

  test('on a phone the list leads to the card and back, and nothing sticks out at the side', async () => {
    const page = await watch(await phone(browser));
    await comeToTheDesk(page, service.origin, 'shuili1');
    await look(page, 'desk-phone-list');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await openMatter(page, '水井水位降了');
    await look(page, 'desk-phone-card');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await here(page)
      .getByRole('button', { name: /^受理，书面告知本人/ })
      .waitFor();
    await page.goBack();
    await rowsShown(page);
  });

  test('no page of the desk failed, and none asked another host', () => {
    watched.forEach((faults) => faults.expectNone());
  });
});
