import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { peopleOf } from '../builders/people-acting';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, opened, stateOf, file, classified, accepted, answered } = peopleOf(
  () => county,
);

describe('rows of the answering unit and the petitioner, through the door everybody uses', () => {
  test('an extension is once, at most 30 days, approved by the head, before the day', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    expect(await does('zhujian1', 'matter.extend', id, { days: 31, reason: '要等管网检测结果。' })).toBe(
      'extension-too-long',
    );
    expect(await does('zhujian1', 'matter.extend', id, { days: 20, reason: '要等管网检测结果。' })).toBe('ok');
    expect(await confirms('zhujian1', id)).not.toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C5')?.days).toBe(80);
    expect(await does('zhujian1', 'matter.extend', id, { days: 5, reason: '还要几天时间。' })).toBe('already-extended');
    const own = await county.must('matter.read', { id }, { token: (await opened(receipt)).token });
    expect(own.card).toMatchObject({
      dueOn: '2026-05-21',
      moved: [expect.objectContaining({ from: '2026-05-06', to: '2026-05-21' })],
    });
  });

  test('a supported request is carried out, and the petitioner may say it is not so', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id);
    expect(await does('zhujian2', 'matter.take-back-letter', id, { reason: '盖板数量写错了。' })).toBe('ok');
    expect((await stateOf(id)).status).toBe('HANDLING');
    await answered(id);
    expect(await does('zhujian1', 'matter.dispatch', id, { way: 'post', tracking: '' })).toBe('proof-needed');
    expect(await does('zhujian1', 'matter.dispatch', id, { way: 'post', tracking: 'XA123456789CN' })).toBe('ok');
    expect(await does('zhujian1', 'matter.dispatch-failed', id, { reason: '地址查无此人退回。' })).toBe('ok');
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '' })).toMatch(/proof-needed/);
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    expect((await stateOf(id)).execution.state).toBe('pending');
    expect(await does('zhujian1', 'matter.execute', id, { step: 'progress', reason: '清淤队已经进场。' })).toBe('ok');
    expect(await does('zhujian1', 'matter.execute', id, { step: 'done', reason: '清淤完成，盖板换好。' })).toBe('ok');
    expect(await petitioner(receipt, 'matter.not-so', { reason: '北头还有一段没清。' })).toBe('ok');
    expect((await stateOf(id)).execution.state).toBe('in-progress');
    expect((await stateOf(id)).runs.findLast((run) => run.clock === 'C17')).toMatchObject({
      stoppedOn: null,
      from: '2026-03-02',
    });
    expect(
      await does('zhujian1', 'matter.execute', id, { step: 'refuse-execution', reason: '北头不在我局管护范围。' }),
    ).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(
      await does('lianxi1', 'matter.execute', id, { step: 'impossible', reason: '北段属私人院内，无法施工。' }),
    ).toBe('ok');
    expect((await stateOf(id)).execution.state).toBe('impossible');
  });

  test('the nameless find their letter at number and secret; opening it is service', async () => {
    on('2026-03-02');
    const receipt = await file({ privacy: 3 });
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await does('zhujian1', 'matter.dispatch', id, { way: 'electronic', tracking: '' })).toBe(
      'no-consent-to-electronic',
    );
    expect(await does('zhujian1', 'matter.dispatch', id, { way: 'public-notice', tracking: '' })).toBe('ok');
    const published = await county.must('public-notices.list', { after: null });
    expect(JSON.stringify(published)).toContain(receipt.number.slice(0, 4));
    expect(await petitioner(receipt, 'matter.open-letter', {})).toBe('ok');
    expect((await stateOf(id)).status).toBe('SERVED');
    const { token } = await opened(receipt);
    const letter = await county.must('letter.read', { id, letterId: 'opinion' }, { token });
    expect(letter.title).toContain('处理意见书');
    expect(await county.codeOf('letter.read', { id, letterId: 'nothing' }, { token })).toBe('no-such-letter');
  });

  test('a citizen binds a paper receipt to the phone, is told of every step, and marks it read', async () => {
    on('2026-03-02');
    const receipt = await file();
    const token = await county.citizen('13800000055');
    expect(await county.codeOf('session.read', {}, { token })).toBe('ok');
    await county.must('matter.bind', { number: receipt.number, secret: receipt.secret }, { token });
    const mine = await county.must('matters.mine', { after: null }, { token });
    expect(mine.matters.map((one) => one.id)).toEqual([receipt.matterId]);
    await classified(receipt.matterId);
    await accepted(receipt.matterId);
    const inbox = await county.must('inbox.read', {}, { token });
    expect(inbox.unseen).toBeGreaterThan(1);
    await county.must('inbox.seen', { id: receipt.matterId }, { token });
    expect((await county.must('inbox.read', {}, { token })).unseen).toBe(0);
    expect(
      await county.codeOf(
        'matter.bind',
        { number: receipt.number, secret: receipt.secret },
        { token: await county.citizen('13800000056') },
      ),
    ).toBe('bound-elsewhere');
    expect(await county.codeOf('receipt.read', { id: receipt.matterId }, { token })).toBe('ok');
  });

  test('an officer steps aside, a proposal goes back, paper is added at the counter', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await accepted(id);
    expect(await does('zhujian1', 'matter.extend', id, { days: 10, reason: '要等检测结果。' })).toBe('ok');
    const matter = await county.matter(id);
    const proposalId = matter.state.proposals[0]?.id ?? '';
    expect(
      await county.codeOf(
        'matter.send-back',
        { id, version: matter.version, proposalId, reason: '不复杂，按期办。' },
        { token: await county.as('zhujian2') },
      ),
    ).toBe('ok');
    expect((await stateOf(id)).proposals).toEqual([]);
    expect(
      await county.codeOf(
        'matter.supplement',
        { id, words: '本人补交收据一张。', photos: [], draftKey: 'e'.repeat(32) },
        { token: await county.as('dengji1') },
      ),
    ).toBe('ok');
    const token = await county.as('zhujian1');
    expect(await county.codeOf('matter.recuse', { id, reason: '反映人是我亲属。' }, { token })).toBe('ok');
    expect(await county.codeOf('desk.card', { id }, { token })).toBe('not-found');
  });

  test('an unhappy petitioner may say that no further answer is needed', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    await answered(id, 'not-support');
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    const rating = {
      outcome: 'unsatisfied' as const,
      manner: 'satisfied' as const,
      speed: 'satisfied' as const,
      words: '',
    };
    expect(await petitioner(receipt, 'matter.rate', { body: 'petition-office', ...rating })).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C16')).toMatchObject({
      holder: 'petition-office',
      stoppedOn: null,
    });
    expect(await petitioner(receipt, 'matter.release-unhappy', { body: 'petition-office' })).toBe('ok');
    expect((await stateOf(id)).unhappy['petition-office']?.state).toBe('released');
    expect(await petitioner(receipt, 'matter.release-unhappy', { body: 'petition-office' })).toBe(
      'nothing-unhappy-open',
    );
    on('2026-03-12');
    expect(await petitioner(receipt, 'matter.rate', { body: 'petition-office', ...rating, outcome: 'satisfied' })).toBe(
      'rating-over',
    );
  });

  test('the night tells of what is late, and whom; run twice it tells once; the desk sees it', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true });
    on('2026-03-18');
    await runNightly(county.desk, '2026-03-18');
    const once = (await county.matter(id)).history.length;
    await runNightly(county.desk, '2026-03-18');
    expect((await county.matter(id)).history.length).toBe(once);
    const notices = await county.must('desk.notices', {}, { token: await county.as('zhujian2') });
    expect(notices.notices.some((one) => one.matterId === id && one.words.includes('超期'))).toBe(true);
    on('2026-03-21');
    await runNightly(county.desk, '2026-03-21');
    const coordinators = await county.must('desk.notices', {}, { token: await county.as('zhuanban1') });
    expect(coordinators.notices.some((one) => one.matterId === id)).toBe(true);
    const figures = await county.must('figures.read', { month: '2026-03' }, { token: await county.as('zhuanban1') });
    expect(figures.county.length).toBeGreaterThan(4);
  });

  test('lists count what they show, and everybody may read the law and who receives', async () => {
    for (const account of [
      'dengji1',
      'zhuanban1',
      'zhujian1',
      'zhujian2',
      'hewan1',
      'jiwei1',
      'lianxi1',
      'shuji1',
      'xinfang1',
      'xinfang2',
    ]) {
      const token = await county.as(account);
      const home = await county.must('desk.home', {}, { token });
      for (const { list, count, late, soon } of home.lists) {
        for (const [part, expected] of [
          ['all', count],
          ['late', late],
          ['soon', soon],
        ] as const) {
          if (part !== 'all' && !list.startsWith('to-do')) continue;
          let shown = 0;
          let after: string | null = null;
          do {
            const page: { rows: unknown[]; next: string | null; count: number } = await county.must(
              'desk.list',
              { list, part, after },
              { token },
            );
            shown += page.rows.length;
            after = page.next;
            expect(page.count).toBe(expected);
          } while (after !== null);
          expect(`${account} ${list} ${part} ${shown}`).toBe(`${account} ${list} ${part} ${expected}`);
        }
      }
      expect(await county.codeOf('offices.list', {}, { token })).toBe('ok');
    }
    on('2026-11-25');
    const home = await county.must('home.read', {});
    expect(home.receptions.filter((one) => one.key).map((one) => one.date)).toEqual(['2026-12-16']);
    expect(
      (await county.must('law.read', { article: '《信访工作条例》第二十三条第三款' })).paragraphs.length,
    ).toBeGreaterThan(0);
  });

  test('a photo is kept without its metadata and seen by those who may see the matter', async () => {
    const { default: sharp } = await import('sharp');
    const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'canary' } })
      .toBuffer();
    const filing = aFiling();
    const photo = await county.must('photo.add', { draftKey: filing.draftKey, data: picture.toString('base64') });
    const receipt = await county.must('matter.file', { ...filing, photos: [photo.id] });
    const own = await county.must('matter.read', { id: receipt.matterId }, { token: receipt.token });
    expect(own.submissions[0]?.photos).toHaveLength(1);
    const kept = await county.desk.photos.readPhoto(photo.id, 'full');
    expect(Buffer.from(kept ?? []).includes('canary')).toBe(false);
    expect(
      await county.codeOf('photo.add', {
        draftKey: filing.draftKey,
        data: Buffer.from('<svg onload=alert(1)>').toString('base64'),
      }),
    ).toBe('photo-not-a-picture');
  });
});
