import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addendsOf, type SumName } from '../../shared/figures/facts';
import type { Matter } from '../../shared/matter/record';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { door, peopleOf } from '../builders/people-acting';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, stateOf, file, classified, accepted } = peopleOf(() => county);

const forwarded = async (id: string, officeId = 'housing'): Promise<void> => {
  expect(await does('dengji1', 'matter.forward', id, { officeId, because: '归它管', suggested: false })).toBe('ok');
};
const running = async (id: string, clock: string) =>
  (await stateOf(id)).runs.filter((run) => run.clock === clock && run.stoppedOn === null);

describe('the receiving office, read clause by clause', () => {
  test('“skip-level visit” refuses visits only: a message from the phone is refused no such thing (art. 20)', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    const refusal = { code: 'skip-level-visit' as const, door, reason: '应当先到乡镇反映。' };
    expect(await does('dengji1', 'matter.refuse', id, refusal)).toBe('not-a-visit');

    const visit = await county.must(
      'matter.enter',
      { ...aVisit, facts: '越过乡镇和县，直接走访。' },
      { token: await county.as('dengji1') },
    );
    await classified(visit.matterId);
    expect(await does('dengji1', 'matter.refuse', visit.matterId, refusal)).toBe('ok');
  });

  test('a repeat is a repeat of a matter that is there and may be seen', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    const saying = { class: 'petition' as const, path: '31(6)' as const, subject: '', note: '' };
    expect(await does('dengji1', 'matter.classify', id, { ...saying, repeatOf: 'f'.repeat(32) })).toBe(
      'no-such-matter',
    );
    expect(await does('dengji1', 'matter.classify', id, { ...saying, repeatOf: id })).toBe('no-such-matter');
    const report = await file({ kind: 'accusation', about: '某乡干部' });
    expect(await does('dengji1', 'matter.classify', id, { ...saying, repeatOf: report.matterId })).toBe(
      'no-such-matter',
    );
    const { matterId: earlier } = await file();
    expect(await does('dengji1', 'matter.classify', id, { ...saying, repeatOf: earlier })).toBe('ok');
  });

  test('what is under way is not re-labelled as a matter for the courts: that is a diversion, by two people', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    const relabel = { class: 'petition' as const, path: '31(1)' as const, reason: '应当走诉讼途径。' };
    expect(await does('zhuanban1', 'matter.reclassify', id, relabel)).toBe('must-be-diverted');
    expect((await stateOf(id)).path).toBe('31(6)');
  });

  test('reclassified, the new period counts from the first acceptance', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    on('2026-03-20');
    expect(
      await does('zhuanban1', 'matter.reclassify', id, { class: 'suggestion', path: '29', reason: '是一条建议。' }),
    ).toBe('ok');
    expect(await running(id, 'C5')).toEqual([]);
    expect(await running(id, 'C5g')).toMatchObject([{ from: '2026-03-02', days: 30 }]);
  });

  test('a rejected objection may be raised once more within the five days, on new grounds only', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await forwarded(id);
    const reason = '该处归城关镇管护，不归我局。';
    expect(await does('zhujian1', 'matter.object', id, { reason, suggestOfficeId: null })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await does('zhuanban1', 'matter.rule-objection', id, { ruling: 'reject', reason: '在城区范围内。' })).toBe(
      'ok',
    );
    on('2026-03-05');
    expect(await does('zhujian1', 'matter.object', id, { reason, suggestOfficeId: null })).toBe('no-new-grounds');
    const found = '找到了移交文件：2025年这条沟移交给水利局。';
    expect(await does('zhujian1', 'matter.object', id, { reason: found, suggestOfficeId: 'water' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await running(id, 'C4b')).toMatchObject([{ from: '2026-03-05' }]);
    expect(
      await does('zhuanban1', 'matter.rule-objection', id, { ruling: 'reject', reason: '文件说的是另一段。' }),
    ).toBe('ok');
    on('2026-03-10');
    expect(await does('zhujian1', 'matter.object', id, { reason: '又找到一份会议纪要。', suggestOfficeId: null })).toBe(
      'too-late-to-object',
    );
  });

  test('recalled after it reported, the report waits for nobody’s answer any more', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    const assignment = { officeId: 'housing', because: '归住建局管', suggested: true, reportBy: '2026-03-20' };
    expect(await does('zhuanban1', 'matter.assign', id, assignment)).toBe('ok');
    expect(await does('zhujian1', 'matter.report', id, { reason: '已经看过现场，不在本局管护范围。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await running(id, 'C20')).toHaveLength(1);
    expect(await does('zhuanban1', 'matter.recall', id, { reason: '转错了单位，收回重转。' })).toBe('ok');
    expect(await running(id, 'C20')).toEqual([]);
    expect(await running(id, 'C11')).toEqual([]);
    expect((await stateOf(id)).assignment.state).toBe('none');
  });

  test('“no longer accepted” needs two people and an earlier matter that went through re-review', async () => {
    on('2026-03-02');
    const earlier = await file();
    await ended(earlier.matterId);
    const { matterId: id } = await file();
    await classified(id);
    const said = { earlierNumber: earlier.number, door, reason: '同样的事实和理由，已经复核。' };
    const other = await file();
    expect(await does('dengji1', 'matter.refuse-for-good', id, { ...said, earlierNumber: other.number })).toBe(
      'earlier-matter-not-ended',
    );
    expect(await does('dengji1', 'matter.refuse-for-good', id, said)).toBe('ok');
    expect(await confirms('zhuanban1', id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('NO_LONGER');
    expect(await running(id, 'C1')).toEqual([]);
  });

  test('what a township turned away and is taken up again is the township’s own to deal with, from that day', async () => {
    on('2026-03-02');
    const receipt = await file({ mailbox: 'township:hewan' });
    const id = receipt.matterId;
    await classifiedBy('hewan1', id);
    expect(
      await does('hewan1', 'matter.refuse', id, { code: 'outside-competence', door, reason: '不归镇里管。' }),
    ).toBe('ok');
    expect(await confirms('hewan2', id)).toBe('ok');
    on('2026-03-05');
    expect(await petitioner(receipt, 'matter.object-refusal', { reason: '县里说就归镇里管。' })).toBe('ok');
    expect(await running(id, 'C18')).toMatchObject([{ holder: 'petition-office' }]);
    expect(await does('hewan2', 'matter.take-up-again', id, { reason: '镇里重新收下。' })).toBe('not-yours');
    expect(await does('zhuanban1', 'matter.take-up-again', id, { reason: '核实过，归镇里管。' })).toBe('ok');
    expect(await running(id, 'C1')).toEqual([]);
    expect(await running(id, 'C2')).toMatchObject([{ holder: 'hewan', from: '2026-03-05' }]);
    expect(await does('hewan1', 'matter.handle-directly', id, { onTheSpot: false })).toBe('ok');
  });

  test('the secretary’s 批示 on a township’s own letter stays with its head when another unit takes the matter over', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ mailbox: 'township:hewan' });
    await classifiedBy('hewan1', id);
    expect(await does('hewan1', 'matter.handle-directly', id, { onTheSpot: true })).toBe('ok');
    expect(await does('hewan3', 'matter.instruct', id, { reason: '本周内到现场看一看。' })).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.change-unit', id, { officeId: 'water', reason: '这条沟已经移交给水利局。' }),
    ).toBe('ok');
    expect(await running(id, 'C5')).toMatchObject([{ holder: 'water' }]);
    expect(await running(id, 'C7b')).toMatchObject([{ holder: 'hewan' }]);
    expect(await does('hewan2', 'matter.answer-instruction', id, { reason: '已移交水利局，镇里盯着办。' })).toBe('ok');
    expect(await running(id, 'C7b')).toEqual([]);
  });

  test('the county head’s 批示 becomes a 交办 on what a unit already handles, and its own clock stops', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ mailbox: 'head' });
    await classified(id);
    await accepted(id);
    expect(await does('xianzhang1', 'matter.instruct', id, { reason: '汛期前必须清完。' })).toBe('ok');
    expect(await running(id, 'C7b')).toMatchObject([{ holder: 'petition-office', from: '2026-03-02', days: 2 }]);
    expect(await does('zhuanban1', 'matter.assign-under-way', id, { reportBy: '2026-03-20' })).toBe('ok');
    expect(await running(id, 'C7b')).toEqual([]);
    expect((await stateOf(id)).instructions[0]?.state).toBe('carried-out');
    expect((await stateOf(id)).assignment).toMatchObject({ state: 'set', reportBy: '2026-03-20' });
  });

  test('the joint-meeting office answers only what the petition office itself reported', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    const assignment = { officeId: 'housing', because: '归住建局管', suggested: true, reportBy: '2026-03-20' };
    expect(await does('zhuanban1', 'matter.assign', id, assignment)).toBe('ok');
    expect(await does('zhujian1', 'matter.report', id, { reason: '3月18日清完，附照片。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await does('lianxi1', 'matter.answer-report', id, { answer: 'accept', reason: '' })).toBe('not-yours');
    expect(await does('zhuanban1', 'matter.answer-report', id, { answer: 'accept', reason: '' })).toBe('ok');

    const { matterId: own } = await file();
    await classified(own);
    expect(await does('zhuanban1', 'matter.assign', own, { ...assignment, officeId: 'petition-office' })).toBe('ok');
    expect(await does('xinfang1', 'matter.report', own, { reason: '3月18日清完，附照片。' })).toBe('ok');
    expect(await confirms('xinfang2', own)).toBe('ok');
    expect(await running(own, 'C20')).toMatchObject([{ holder: 'joint-meeting' }]);
    expect(await does('zhuanban1', 'matter.answer-report', own, { answer: 'accept', reason: '' })).toBe('own-report');
    expect(await does('lianxi1', 'matter.answer-report', own, { answer: 'accept', reason: '' })).toBe('ok');
  });

  test('handled late by the petition office itself, the sixty days count from the day the notice was due', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    on('2026-03-27');
    expect(await does('dengji1', 'matter.handle-directly', id, { onTheSpot: false })).toBe('ok');
    expect(await running(id, 'C5')).toMatchObject([{ from: '2026-03-17', holder: 'petition-office' }]);
  });
});

describe('what a matter that was taken up again adds to the figures', () => {
  const dueAndOnTime = async (id: string, ...names: readonly SumName[]) => {
    const { calendar, book } = county.desk;
    const addends = addendsOf(await county.matter(id), { calendar, county: book.county });
    return names.map((name) => addends[name] && [addends[name].group[1], addends[name].add['onTime']]);
  };

  test('a township that turned it away late stays late, however quickly it answers the second time', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ mailbox: 'township:hewan' });
    await classifiedBy('hewan1', id);
    on('2026-03-25');
    expect(
      await does('hewan1', 'matter.refuse', id, { code: 'outside-competence', door, reason: '不归镇里管。' }),
    ).toBe('ok');
    expect(await confirms('hewan2', id)).toBe('ok');
    expect(await does('zhuanban1', 'matter.take-up-again', id, { reason: '核实过，归镇里管。' })).toBe('ok');
    expect(await does('hewan1', 'matter.handle-directly', id, { onTheSpot: true })).toBe('ok');
    expect(await dueAndOnTime(id, 'noticeOnReceipt', 'noticeOnReceiptAgain')).toEqual([
      ['hewan', 0],
      ['hewan', 1],
    ]);
  });

  test('a unit that diverted it late stays late when another unit gets it', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await forwarded(id);
    on('2026-03-25');
    expect(await does('zhujian1', 'matter.divert', id, { path: '31(4)', door, reason: '应走行政复议。' })).toBe('ok');
    expect(await confirms('zhuanban1', id)).toBe('ok');
    expect(await does('zhuanban1', 'matter.take-up-again', id, { reason: '复议机关退回来了。' })).toBe('ok');
    await classified(id);
    await forwarded(id, 'water');
    expect(await does('shuili1', 'matter.accept', id, {})).toBe('ok');
    expect(await dueAndOnTime(id, 'notice', 'noticeLateBefore')).toEqual([
      ['water', 1],
      ['housing', 0],
    ]);
  });
});

describe('who says the second yes', () => {
  test('where the head wrote it himself, the head of the superior office', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    expect(await does('zhujian2', 'matter.extend', id, { days: 10, reason: '要等管网检测结果。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('second-person-needed');
    expect(await confirms('zhujian1', id)).toBe('not-yours');
    expect(await confirms('chengguan2', id)).toBe('not-found');
    const told = await county.must('desk.notices', {}, { token: await county.as('zhengfu2') });
    expect(told.notices.some((one) => one.matterId === id && one.words.includes('等您同意'))).toBe(true);
    expect(await confirms('zhengfu2', id)).toBe('ok');
  });

  test('where the head stepped aside, the head of the superior office as well', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    expect(
      await county.codeOf('matter.recuse', { id, reason: '反映人是我亲属。' }, { token: await county.as('zhujian2') }),
    ).toBe('ok');
    expect(await does('zhujian1', 'matter.extend', id, { days: 10, reason: '要等管网检测结果。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('not-found');
    const home = await county.must(
      'desk.list',
      { list: 'to-do:head', part: 'all', after: null },
      { token: await county.as('zhengfu2') },
    );
    expect(home.rows.map((row) => row.id)).toContain(id);
    expect(await confirms('zhengfu2', id)).toBe('ok');
    expect((await stateOf(id)).extension?.days).toBe(10);
  });
});

const aVisit = {
  channel: 'visit' as const,
  level: 'county' as const,
  sender: null,
  kind: 'petition' as const,
  title: '',
  facts: '村口的沟堵了。',
  request: '把沟清通。',
  townshipId: null,
  villageId: null,
  place: '',
  privacy: 1 as const,
  name: '王桂兰',
  phone: '',
  address: '东关村 12 号',
  residentId: '',
  answerBy: { electronic: false, post: true },
  raisedBefore: false,
  writtenOn: null,
  representatives: 1,
  groupSize: 1,
};

const classifiedBy = async (account: string, id: string): Promise<void> => {
  const said = { class: 'petition' as const, path: '31(6)' as const, subject: '', repeatOf: null, note: '' };
  expect(await does(account, 'matter.classify', id, said)).toBe('ok');
};

/** Re-review is still to come, so an ended matter is laid into the store as an import would bring it. */
const ended = async (id: string): Promise<void> => {
  const matter: Matter = await county.matter(id);
  const state = { ...matter.state, status: 'ENDED' as const, runs: [] };
  await county.desk.store.replaceAt(
    county.desk.matters,
    { ...matter, state, version: matter.version + 1 },
    matter.version,
  );
};

test('a filing that says nothing of its writer is received all the same, at once', async () => {
  const receipt = await county.must('matter.file', aFiling({ name: '', phone: '', address: '', villageId: null }));
  expect((await county.matter(receipt.matterId)).state).toMatchObject({
    status: 'REGISTERED',
    filing: { unclear: true },
  });
});
