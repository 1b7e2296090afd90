import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import { openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { peopleOf } from '../builders/people-acting';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, stateOf, file, classified, accepted, answered } = peopleOf(() => county);

const running = async (id: string, clock: string) =>
  (await stateOf(id)).runs.filter((run) => run.clock === clock && run.stoppedOn === null);
const dispatched = (account: string, id: string, way: 'electronic' | 'post' | 'public-notice', tracking = '') =>
  does(account, 'matter.dispatch', id, { way, tracking });
const rating = (outcome: 'satisfied' | 'basically' | 'unsatisfied') => ({
  outcome,
  manner: 'satisfied' as const,
  speed: 'satisfied' as const,
  words: '心里的话',
});
const bothUnhappy = async () => {
  on('2026-03-02');
  const receipt = await file();
  await classified(receipt.matterId);
  await accepted(receipt.matterId);
  await answered(receipt.matterId, 'not-support');
  expect(await does('zhujian1', 'matter.serve', receipt.matterId, { way: 'counter', proof: '本人签收' })).toBe('ok');
  for (const body of ['unit', 'petition-office'] as const)
    expect(await petitioner(receipt, 'matter.rate', { body, ...rating('unsatisfied') })).toBe('ok');
  return receipt;
};

describe('how a letter reaches the petitioner', () => {
  test('a try that failed goes on to the next way: phone, then post or counter, at last the public notice', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ answerBy: { electronic: true, post: true } });
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await running(id, 'C5s')).toMatchObject([{ holder: 'housing', from: '2026-03-02', days: 5 }]);
    expect(await dispatched('zhujian1', id, 'public-notice')).toBe('other-way-first');
    expect(await dispatched('zhujian1', id, 'electronic')).toBe('ok');
    expect(await running(id, 'C5s')).toEqual([]);
    on('2026-03-10');
    await runNightly(county.desk, '2026-03-10');
    expect((await stateOf(id)).service.failed.map((one) => one.way)).toEqual(['electronic']);
    expect(await running(id, 'C5s')).toMatchObject([{ from: '2026-03-10' }]);

    expect(await dispatched('zhujian1', id, 'electronic')).toBe('way-failed-before');
    expect(await dispatched('zhujian1', id, 'public-notice')).toBe('other-way-first');
    expect(await dispatched('zhujian1', id, 'post', 'XA123456789CN')).toBe('ok');
    on('2026-03-16');
    expect(await does('zhujian1', 'matter.dispatch-failed', id, { reason: '地址查无此人退回。' })).toBe('ok');
    expect(await dispatched('zhujian1', id, 'public-notice')).toBe('ok');
    const published = await county.must('public-notices.list', { after: null });
    expect(published.notices.map((one) => one.on)).toContain('2026-03-16');
  });

  test('nothing is posted to somebody who left no address', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ privacy: 3 });
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await dispatched('zhujian1', id, 'post', 'XA123456789CN')).toBe('no-address-kept');
    expect(await dispatched('zhujian1', id, 'public-notice')).toBe('ok');
  });

  test('who left a name and no address finds the letter ready at number and secret; opening it is service', async () => {
    on('2026-03-02');
    const receipt = await file({ address: '', villageId: null, answerBy: { electronic: false, post: false } });
    await classified(receipt.matterId);
    await accepted(receipt.matterId);
    await answered(receipt.matterId, 'not-support');
    expect(await petitioner(receipt, 'matter.open-letter', {})).toBe('ok');
    expect((await stateOf(receipt.matterId)).status).toBe('SERVED');
    expect(await running(receipt.matterId, 'C7')).toMatchObject([{ from: '2026-03-02', days: 30 }]);
  });

  test('no consent, no letter to the phone, and it is not opened there either', async () => {
    on('2026-03-02');
    const receipt = await file({ answerBy: { electronic: false, post: true } });
    await classified(receipt.matterId);
    await accepted(receipt.matterId);
    await answered(receipt.matterId, 'not-support');
    expect(await dispatched('zhujian1', receipt.matterId, 'electronic')).toBe('no-consent-to-electronic');
    expect(await petitioner(receipt, 'matter.open-letter', {})).toBe('way-not-open');
  });

  test('level 2 is served by the petition office, which has it on its list; the unit cannot', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ privacy: 2 });
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await running(id, 'C5s')).toMatchObject([{ holder: 'petition-office' }]);
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('not-yours');
    expect(await onList('dengji1', 'to-do:registrar')).toContain(id);
    expect(await does('dengji1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
  });

  test('changed to level 2 after the letter was signed, serving goes over to the petition office, and back', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await petitioner(receipt, 'matter.change-visibility', { privacy: 2 })).toBe('ok');
    expect(await running(id, 'C5s')).toMatchObject([{ holder: 'petition-office', from: '2026-03-02' }]);
    expect(await onList('dengji1', 'to-do:registrar')).toContain(id);
    expect(await onList('zhujian1', 'to-do:unit')).not.toContain(id);
    expect(await petitioner(receipt, 'matter.change-visibility', { privacy: 1 })).toBe('ok');
    expect(await running(id, 'C5s')).toMatchObject([{ holder: 'housing', from: '2026-03-02' }]);
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
  });

  test('a letter taken back leaves the extension spent and the sixty days as they were', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    expect(await does('zhujian1', 'matter.extend', id, { days: 20, reason: '要等管网检测结果。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    await answered(id);
    expect(await does('zhujian1', 'matter.take-back-letter', id, { reason: '盖板数量写错了。' })).toBe('not-yours');
    expect(await does('zhujian2', 'matter.take-back-letter', id, { reason: '盖板数量写错了。' })).toBe('ok');
    expect(await running(id, 'C5')).toMatchObject([{ from: '2026-03-02', days: 80 }]);
    expect(await does('zhujian1', 'matter.extend', id, { days: 5, reason: '还要几天时间。' })).toBe('already-extended');
  });
});

describe('what was promised', () => {
  test('is due on the day the opinion says, and 没办成 starts the days anew from that day', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'support', '2026-04-20');
    on('2026-03-06');
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    expect(await running(id, 'C17')).toMatchObject([{ from: '2026-03-06', until: '2026-04-20' }]);
    expect(
      await does('zhujian1', 'matter.execute', id, { step: 'refuse-execution', reason: '不在我局管护范围。' }),
    ).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await running(id, 'C17')).toHaveLength(1);
    expect(await does('zhujian1', 'matter.execute', id, { step: 'impossible', reason: '无法施工，办不成。' })).toBe(
      'not-yours',
    );
    expect(await does('zhujian1', 'matter.execute', id, { step: 'progress', reason: '清淤队已经进场。' })).toBe('ok');
    on('2026-05-06');
    expect(await does('zhujian1', 'matter.execute', id, { step: 'done', reason: '清淤完成，盖板换好。' })).toBe('ok');
    expect(await running(id, 'C17')).toEqual([]);
    expect(await petitioner(receipt, 'matter.not-so', { reason: '北头还有一段没清。' })).toBe('ok');
    expect(await running(id, 'C17')).toMatchObject([{ from: '2026-05-06', until: null, days: 60 }]);
  });
});

describe('ratings', () => {
  test('不满意 is owed an answer once for each body, even where the petitioner changes his mind', async () => {
    const receipt = await bothUnhappy();
    const id = receipt.matterId;
    expect(await running(id, 'C16')).toMatchObject([
      { holder: 'housing', body: 'unit', days: 10 },
      { holder: 'petition-office', body: 'petition-office' },
    ]);
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating('satisfied') })).toBe('ok');
    expect((await stateOf(id)).unhappy.unit?.state).toBe('open');
    expect(await does('zhujian1', 'matter.answer-unhappy', id, { body: 'unit', reason: '又去看了一次现场。' })).toBe(
      'ok',
    );
    expect(await confirms('zhujian1', id)).toBe('not-yours');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await running(id, 'C16')).toMatchObject([{ body: 'petition-office' }]);
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating('unsatisfied') })).toBe('ok');
    expect(await running(id, 'C16')).toHaveLength(1);
  });

  test('another unit takes over the unit’s answer; the petition office keeps its own', async () => {
    const { matterId: id } = await bothUnhappy();
    expect(
      await does('zhuanban1', 'matter.change-unit', id, { officeId: 'water', reason: '城区排水已划给水利局。' }),
    ).toBe('ok');
    expect(await running(id, 'C16')).toMatchObject([
      { holder: 'water', body: 'unit' },
      { holder: 'petition-office', body: 'petition-office' },
    ]);
  });

  test('before the window closes no desk sees a single rating, save the unhappy one it must answer', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating('basically') })).toBe('ok');
    expect(await petitioner(receipt, 'matter.rate', { body: 'petition-office', ...rating('unsatisfied') })).toBe('ok');
    on('2026-03-04');
    for (const account of ['zhujian1', 'zhujian2', 'lianxi1', 'shuji1', 'zhengfu2', 'shenji1']) {
      const told = JSON.stringify(await county.call('desk.card', { id }, { token: await county.as(account) }));
      for (const word of ['基本满意', '不满意', '心里的话']) expect(told, account).not.toContain(word);
    }
    const own = JSON.stringify(await county.call('desk.card', { id }, { token: await county.as('xinfang1') }));
    expect(own).toContain('心里的话');
    expect(own).not.toContain('基本满意');
    for (const account of ['zhujian1', 'dengji1', 'zhuanban1'])
      expect(await does(account, 'matter.rate', id, { body: 'unit', ...rating('satisfied') })).not.toBe('ok');
  });

  test('where the petition office handled it itself there is one body to rate', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    expect(await does('dengji1', 'matter.handle-directly', id, { onTheSpot: true })).toBe('ok');
    const { matterId: _id, ...draft } = { matterId: id, draft: aDraft };
    expect(await does('xinfang1', 'letter.save-draft', id, draft)).toBe('ok');
    expect(await does('xinfang1', 'matter.issue', id, {})).toBe('ok');
    expect(await confirms('xinfang2', id)).toBe('ok');
    expect(await does('xinfang1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    expect(await petitioner(receipt, 'matter.rate', { body: 'petition-office', ...rating('unsatisfied') })).toBe(
      'body-not-rated',
    );
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating('unsatisfied') })).toBe('ok');
    expect(await onList('xinfang1', 'to-do:unit')).toContain(id);
  });
});

describe('who may know the petitioner', () => {
  test('never level 2 on what a township received itself; level 3 is for good', async () => {
    on('2026-03-02');
    const own = await file({ mailbox: 'township:hewan' });
    expect(await petitioner(own, 'matter.change-visibility', { privacy: 2 })).toBe('level-not-offered');
    expect(await petitioner(own, 'matter.change-visibility', { privacy: 3 })).toBe('ok');
    expect(await petitioner(own, 'matter.change-visibility', { privacy: 1 })).toBe('level-not-offered');
  });

  test('words may be added in every state, the last ones as well', async () => {
    const { matterId: id, ...receipt } = await bothUnhappy();
    const added = async () =>
      county.codeOf(
        'matter.supplement',
        { id, words: '又漫了一次水。', photos: [], draftKey: 'a'.repeat(32) },
        { token: (await county.must('track.open', { number: receipt.number, secret: receipt.secret })).token },
      );
    expect(await added()).toBe('ok');
    for (const [account, office, head] of [
      ['zhujian1', 'unit', 'zhujian2'],
      ['xinfang1', 'petition-office', 'xinfang2'],
    ] as const) {
      expect(await does(account, 'matter.answer-unhappy', id, { body: office, reason: '又去看了一次现场。' })).toBe(
        'ok',
      );
      expect(await confirms(head, id)).toBe('ok');
    }
    on('2026-04-10');
    await runNightly(county.desk, '2026-04-10');
    expect((await stateOf(id)).status).toBe('CLOSED');
    expect(await added()).toBe('ok');
    expect((await stateOf(id)).status).toBe('CLOSED');
  });
});

const onList = async (account: string, list: string): Promise<readonly string[]> => {
  const page = await county.must('desk.list', { list, part: 'all', after: null }, { token: await county.as(account) });
  return page.rows.map((row) => row.id);
};

const aDraft = {
  kind: 'opinion' as const,
  request: '把沟清通，把破了的盖板换掉。',
  facts: '我局3月10日到现场查看，沟内淤积 40 厘米，电话听了本人的说法，情况属实。',
  opinion: '由市政所清淤 120 米，更换盖板 6 块。',
  basis: '《城镇排水与污水处理条例》第四十条',
  conclusion: 'not-support' as const,
  doneBy: null,
  plain: '信访局查了，沟的事已经有安排。',
};
