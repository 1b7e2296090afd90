import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOf } from '../../cloudfunctions/local/host';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { peopleOf } from '../builders/people-acting';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, stateOf, file, classified, accepted, answered } = peopleOf(() => county);

const running = async (id: string, clock: string) =>
  (await stateOf(id)).runs.filter((run) => run.clock === clock && run.stoppedOn === null);
const sealed = (account: string, id: string, recipientOfficeId = 'discipline') =>
  does(account, 'matter.seal', id, { recipientOfficeId, accusedOfficeIds: [] });
const handedBack = (id: string) => does('jiwei1', 'matter.hand-back', id, { reason: '不是检举，是排水问题。' });
const forwarded = (id: string, officeId = 'housing') =>
  does('dengji1', 'matter.forward', id, { officeId, because: '归它管', suggested: false });

/** Status of a photo's address, as a browser would ask for it. */
const statusOf = async (address: string): Promise<number> => {
  const server = hostOf({ desk: county.desk, version: '1.0.0', pages: tmpdir() });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { status } = await fetch(`http://127.0.0.1:${port}${address}`);
  await new Promise((resolve) => server.close(resolve));
  return status;
};

describe('a sealed accusation, read clause by clause', () => {
  test('a photo that was open at a desk is gone with the sealing, whatever address that desk kept', async () => {
    on('2026-03-02');
    const filing = aFiling();
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    const { id: photo } = await county.must('photo.add', {
      draftKey: filing.draftKey,
      data: picture.toString('base64'),
    });
    const receipt = await county.must('matter.file', { ...filing, photos: [photo] });
    const card = await county.must('desk.card', { id: receipt.matterId }, { token: await county.as('dengji1') });
    const address = card.submissions[0]?.photos[0]?.url ?? '';
    expect(await statusOf(address)).toBe(200);
    expect(await sealed('dengji1', receipt.matterId)).toBe('ok');
    expect(await statusOf(address)).toBe(404);
    const own = await county.must('matter.read', { id: receipt.matterId }, { token: receipt.token });
    expect(await statusOf(own.submissions[0]?.photos[0]?.url ?? '')).toBe(200);
  });

  test('is received by the county’s and the city’s discipline office and the organisation office, by no other city office', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    for (const office of ['city-power', 'city-government', 'city-housing-fund', 'petition-office', 'court'])
      expect(await sealed('dengji1', id, office), office).toBe('office-does-not-receive-accusations');
    expect(await sealed('dengji1', id, 'city-discipline')).toBe('ok');
    expect(await county.codeOf('desk.card', { id }, { token: await county.as('shijiwei1') })).toBe('ok');
    expect(await county.codeOf('desk.card', { id }, { token: await county.as('jiwei1') })).toBe('not-found');
    const { recipients } = await county.must('offices.list', {}, { token: await county.as('dengji1') });
    expect(recipients.map((one) => one.id).sort()).toEqual(['city-discipline', 'discipline', 'organisation']);
  });

  test('a petitioner who gave his name is owed the notice, whether he left an address or not; the nameless is not', async () => {
    on('2026-03-02');
    const named = await file({ kind: 'accusation', about: '某乡干部', address: '', villageId: null });
    expect(await running(named.matterId, 'C15')).toMatchObject([{ holder: 'discipline', days: 15 }]);
    const unnamed = await file({ kind: 'accusation', about: '某乡干部', name: '', phone: '' });
    expect(await running(unnamed.matterId, 'C15')).toEqual([]);
    const nameless = await file({ kind: 'accusation', about: '某乡干部', privacy: 3 });
    expect(await running(nameless.matterId, 'C15')).toEqual([]);
  });

  test('names to the discipline office every unit that had seen it, those it was taken back from too', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    expect(await forwarded(id, 'water')).toBe('ok');
    expect(await does('zhuanban1', 'matter.recall', id, { reason: '转错了单位，收回重转。' })).toBe('ok');
    expect(await forwarded(id, 'housing')).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.change-unit', id, { officeId: 'chengguan', reason: '这一段归城关镇管护。' }),
    ).toBe('ok');
    expect(await sealed('chengguan2', id)).toBe('ok');
    expect([...((await stateOf(id)).sealed?.seenBy ?? [])].sort()).toEqual([
      'chengguan',
      'housing',
      'petition-office',
      'water',
    ]);
  });

  test('sealed by the unit’s head, it is gone from him, his handler, the petition office and every leader at once', async () => {
    on('2026-03-02');
    const { matterId: id, number } = await file({ mailbox: 'secretary' });
    await classified(id);
    await accepted(id);
    expect(await sealed('zhujian1', id)).toBe('not-yours');
    expect(await sealed('zhujian2', id)).toBe('ok');
    for (const account of [
      'zhujian1',
      'zhujian2',
      'dengji1',
      'zhuanban1',
      'xinfang2',
      'shuji1',
      'lianxi1',
      'shenji1',
    ]) {
      const token = await county.as(account);
      expect(await county.codeOf('desk.card', { id }, { token }), account).toBe('not-found');
      const home = await county.must('desk.home', {}, { token });
      for (const { list } of home.lists) {
        const { rows } = await county.must('desk.list', { list, part: 'all', after: null }, { token });
        expect(
          rows.map((row) => row.id),
          `${account} ${list}`,
        ).not.toContain(id);
      }
      expect((await county.must('desk.search', { words: number }, { token })).rows, account).toEqual([]);
      const notices = await county.must('desk.notices', {}, { token });
      expect(
        notices.notices.map((one) => one.matterId),
        account,
      ).not.toContain(id);
    }
  });

  test('handed back after everything was rated, each office owes what it owed before, and nothing else', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'support', '2026-04-20');
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    const rating = { outcome: 'unsatisfied', manner: 'satisfied', speed: 'satisfied', words: '' } as const;
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating })).toBe('ok');
    expect(await petitioner(receipt, 'matter.rate', { body: 'petition-office', ...rating })).toBe('ok');
    expect(
      await does('xinfang1', 'matter.answer-unhappy', id, { body: 'petition-office', reason: '又问了一次单位。' }),
    ).toBe('ok');
    expect(await confirms('xinfang2', id)).toBe('ok');
    const before = (await stateOf(id)).runs.filter((run) => run.stoppedOn === null);
    expect(await sealed('dengji1', id)).toBe('ok');
    expect((await stateOf(id)).runs.filter((run) => run.stoppedOn === null).map((run) => run.clock)).toEqual(['C15']);
    on('2026-03-06');
    expect(await handedBack(id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('SERVED');
    expect((await stateOf(id)).runs.filter((run) => run.stoppedOn === null)).toEqual(before);
  });

  test('sealed while an objection waits and handed back, the objection can still be turned down', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    expect(await forwarded(id)).toBe('ok');
    const objection = { reason: '该处归城关镇管护，不归我局。', suggestOfficeId: null };
    expect(await does('zhujian1', 'matter.object', id, objection)).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await sealed('dengji1', id)).toBe('ok');
    expect(await handedBack(id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('OBJECTED');
    expect(await does('zhuanban1', 'matter.rule-objection', id, { ruling: 'reject', reason: '在城区范围内。' })).toBe(
      'ok',
    );
    expect((await stateOf(id)).status).toBe('FORWARDED');
    expect(await does('zhujian1', 'matter.accept', id, {})).toBe('ok');
  });

  test('filed as 举报 and found to be none, the petition office’s days begin that day, its own target with them', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ kind: 'accusation', about: '某乡干部' });
    on('2026-03-06');
    expect(await handedBack(id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('REGISTERED');
    expect(await running(id, 'C1')).toMatchObject([{ from: '2026-03-06', holder: 'petition-office' }]);
    expect(await running(id, 'C1b')).toMatchObject([{ from: '2026-03-06' }]);
    expect(await running(id, 'C15')).toEqual([]);
  });

  test('words added to it reach the discipline office only', async () => {
    on('2026-03-02');
    const receipt = await file({ kind: 'accusation', about: '某乡干部' });
    const { token } = await county.must('track.open', { number: receipt.number, secret: receipt.secret });
    const words = { id: receipt.matterId, words: '又想起一件：上月在饭店。', photos: [], draftKey: 'b'.repeat(32) };
    expect(await county.codeOf('matter.supplement', words, { token })).toBe('ok');
    expect(await county.codeOf('matter.supplement', words, { token: await county.as('dengji1') })).toBe('not-found');
    const told = (await county.matter(receipt.matterId)).notices.flatMap(({ to }) =>
      to === 'petitioner' ? [] : [to.officeId],
    );
    expect([...new Set(told)]).toEqual(['discipline']);
  });

  test('the counter’s call, sent again after the sealing, gets no receipt and no way in', async () => {
    on('2026-03-02');
    const visit = {
      channel: 'visit' as const,
      level: 'county' as const,
      sender: null,
      kind: 'petition' as const,
      title: '',
      facts: '说了村里的账目。',
      request: '',
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
    const again = { token: await county.as('dengji1'), requestId: 'sheet-of-paper-1' };
    const receipt = await county.must('matter.enter', visit, again);
    expect((await county.must('matter.enter', visit, again)).matterId).toBe(receipt.matterId);
    expect(await sealed('dengji1', receipt.matterId)).toBe('ok');
    expect(await county.codeOf('matter.enter', visit, again)).toBe('not-found');
    expect(await county.codeOf('matter.enter', { ...visit, facts: '另一件事。' }, again)).toBe('not-found');
  });

  test('no answer given before is given again: not of the sealing itself, nor of any step before it', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    const token = await county.as('dengji1');
    const step = {
      id,
      version: 1,
      class: 'petition' as const,
      path: '31(6)' as const,
      subject: '',
      repeatOf: null,
      note: '',
    };
    const first = { token, requestId: 'step-before-the-sealing' };
    expect(await county.codeOf('matter.classify', step, first)).toBe('ok');
    expect(await county.codeOf('matter.classify', step, first)).toBe('ok');
    const seal = { id, version: 2, recipientOfficeId: 'discipline', accusedOfficeIds: [] };
    const sealing = { token, requestId: 'the-sealing-itself' };
    expect(await county.codeOf('matter.seal', seal, sealing)).toBe('ok');
    expect(await county.codeOf('matter.seal', seal, sealing)).toBe('not-found');
    expect(await county.codeOf('matter.classify', step, first)).toBe('not-found');
    expect(await county.codeOf('matter.classify', { ...step, note: '别的话' }, first)).toBe('not-found');
  });

  test('a matter that was taken for its repeat says nothing of it any more', async () => {
    on('2026-03-02');
    const earlier = await file();
    const { matterId: id } = await file();
    const said = { class: 'petition' as const, path: '31(6)' as const, subject: '', note: '' };
    expect(await does('dengji1', 'matter.classify', id, { ...said, repeatOf: earlier.matterId })).toBe('ok');
    const card = async () => county.must('desk.card', { id }, { token: await county.as('dengji1') });
    expect((await card()).repeat).toEqual({ of: earlier.matterId });
    expect(await sealed('dengji1', earlier.matterId)).toBe('ok');
    const told = await card();
    expect(JSON.stringify(told)).not.toContain(earlier.matterId);
    expect(JSON.stringify(told)).not.toContain(earlier.number);
  });
});
