import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input, OperationName } from '../../shared/contract/operations';
import { addDays } from '../../shared/kernel/civil-date';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
let day = '2026-03-02';
beforeAll(async () => {
  county = await openCountyDesk({ on: day });
});
afterAll(() => county.close());

const on = (date: string): void => {
  day = date;
  county.on(date);
};
type OnMatter<N extends OperationName> = Omit<Input<N>, 'id' | 'version'>;

/** An account does something to a matter as it stands; the answer, or the refusal's code. */
const does = async <N extends OperationName>(
  account: string,
  operation: N,
  id: string,
  said: OnMatter<N>,
): Promise<string> =>
  county.codeOf(
    operation,
    { id, version: (await county.matter(id)).version, ...said },
    { token: await county.as(account) },
  );
const confirms = async (account: string, id: string): Promise<string> => {
  const matter = await county.matter(id);
  return county.codeOf(
    'matter.confirm',
    { id, version: matter.version, proposalId: matter.state.proposals[0]?.id ?? 'none' },
    { token: await county.as(account) },
  );
};
const petitioner = async <N extends OperationName>(
  receipt: { number: string; secret: string; matterId: string },
  operation: N,
  said: OnMatter<N>,
): Promise<string> => {
  const { token } = await opened(receipt);
  return county.codeOf(
    operation,
    { id: receipt.matterId, version: (await county.matter(receipt.matterId)).version, ...said },
    { token },
  );
};
const opened = ({ number, secret }: { number: string; secret: string }) =>
  county.must('track.open', { number, secret });
const stateOf = async (id: string) => (await county.matter(id)).state;
const door = {
  name: '县人民法院立案庭',
  address: '法治路 1 号',
  hours: '工作日',
  phone: '0000-5550200',
  route: '带身份证和判决书，到一楼窗口',
  period: '判决书送达 15 日内',
};
const file = async (said: Parameters<typeof aFiling>[0] = {}) => {
  const { number, secret, matterId } = await county.must('matter.file', aFiling(said));
  return { number, secret, matterId };
};
const classified = async (id: string, path: '31(6)' | '31(5)' | '31(4)' | '29' = '31(6)'): Promise<void> => {
  expect(
    await does('dengji1', 'matter.classify', id, {
      class: path === '29' ? 'suggestion' : 'petition',
      path,
      subject: '',
      repeatOf: null,
      note: '',
    }),
  ).toBe('ok');
};
const accepted = async (id: string): Promise<void> => {
  expect(
    await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true }),
  ).toBe('ok');
  expect(await does('zhujian1', 'matter.accept', id, {})).toBe('ok');
};
const answered = async (
  id: string,
  conclusion: 'support' | 'not-support' = 'support',
  doneBy: string | null = addDays(day, 30),
): Promise<void> => {
  const draft = {
    kind: 'opinion' as const,
    request: '把沟清通，把破了的盖板换掉。',
    facts: '我局3月10日到现场查看，沟内淤积 40 厘米，电话听了本人的说法，情况属实。',
    opinion: '由我局市政所清淤 120 米，更换盖板 6 块。',
    basis: '《城镇排水与污水处理条例》第四十条',
    conclusion,
    doneBy: conclusion === 'support' ? doneBy : null,
    plain: '县住建局查了，沟确实堵了，会清完换好盖板。',
  };
  expect(await does('zhujian1', 'letter.save-draft', id, { draft })).toBe('ok');
  expect(await does('zhujian1', 'matter.issue', id, {})).toBe('ok');
  expect(await confirms('zhujian2', id)).toBe('ok');
};

describe('rows of the table, through the door everybody uses', () => {
  test('a matter for the courts is diverted with the right door by two people; the petitioner may object and it is taken up again', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id, '31(4)');
    expect(
      await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: false }),
    ).toBe('ok');
    expect(await does('zhujian1', 'matter.accept', id, {})).toBe('must-be-diverted');
    expect(
      await does('zhujian1', 'matter.divert', id, { path: '31(4)', door: { ...door, route: ' ' }, reason: '走复议' }),
    ).toMatch(/right-door-needed|wrong-input/);
    expect(await does('zhujian1', 'matter.divert', id, { path: '31(4)', door, reason: '应走行政复议' })).toBe('ok');
    expect(await confirms('zhujian1', id)).not.toBe('ok');
    expect(await confirms('zhuanban1', id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('DIVERTED');
    expect((await stateOf(id)).runs.every((run) => run.stoppedOn !== null)).toBe(true);
    const own = await county.must('matter.read', { id }, { token: (await opened(receipt)).token });
    expect(own.door?.door.address).toBe('法治路 1 号');

    on('2026-03-05');
    expect(await petitioner(receipt, 'matter.object-refusal', { reason: '法院说不归他们管，让我回来。' })).toBe('ok');
    expect(await petitioner(receipt, 'matter.object-refusal', { reason: '再说一遍不服。' })).toBe('objection-open');
    expect(await does('zhuanban1', 'matter.take-up-again', id, { reason: '法院书面答复不属于立案范围。' })).toBe('ok');
    const state = await stateOf(id);
    expect(state.status).toBe('CLASSIFIED');
    expect(state.runs.findLast((run) => run.clock === 'C1')).toMatchObject({ from: '2026-03-05', stoppedOn: null });
  });

  test('a refusal needs one of the four reasons; the petition office may say why it stands', async () => {
    on('2026-03-02');
    const receipt = await file();
    await classified(receipt.matterId);
    expect(
      await does('dengji1', 'matter.refuse', receipt.matterId, {
        code: 'in-process',
        door,
        reason: '正在住建局办理。',
      }),
    ).toBe('ok');
    expect(await confirms('zhuanban1', receipt.matterId)).toBe('ok');
    expect((await stateOf(receipt.matterId)).status).toBe('NOT_ACCEPTED');
    expect(await petitioner(receipt, 'matter.object-refusal', { reason: '那是另一条沟。' })).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.answer-refusal-objection', receipt.matterId, {
        reason: '核对过，是同一条沟，已在办。',
      }),
    ).toBe('ok');
    expect(
      await does('dengji1', 'matter.refuse-for-good', receipt.matterId, {
        earlierNumber: receipt.number,
        door,
        reason: '同一事实理由',
      }),
    ).toBe('not-possible-now');
  });

  test('no longer accepted only where an earlier matter has been through re-review', async () => {
    const earlier = await file();
    const receipt = await file();
    await classified(receipt.matterId);
    expect(
      await does('dengji1', 'matter.refuse-for-good', receipt.matterId, {
        earlierNumber: earlier.number,
        door,
        reason: '同一事实和理由',
      }),
    ).toBe('earlier-matter-not-ended');
    expect(
      await does('dengji1', 'matter.refuse-for-good', receipt.matterId, {
        earlierNumber: '000000000',
        door,
        reason: '同一事实和理由',
      }),
    ).toBe('no-such-matter');
  });

  test('an office has five working days to object; late acceptance works and stretches nothing', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    expect(
      await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true }),
    ).toBe('ok');
    on('2026-03-10');
    expect(await does('zhujian1', 'matter.object', id, { reason: '该处归城关镇管护。', suggestOfficeId: null })).toBe(
      'too-late-to-object',
    );
    on('2026-03-30');
    expect(await does('zhujian1', 'matter.accept', id, {})).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C5')).toMatchObject({ from: '2026-03-17' });
  });

  test('an objection may be rejected, and a second one needs new grounds', async () => {
    on('2026-03-02');
    const { matterId: id } = await file();
    await classified(id);
    await does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true });
    const reason = '该处归城关镇管护，不归我局。';
    expect(await does('zhujian1', 'matter.object', id, { reason, suggestOfficeId: 'chengguan' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.rule-objection', id, { ruling: 'reject', reason: '该处在城区排水范围内。' }),
    ).toBe('ok');
    expect((await stateOf(id)).status).toBe('FORWARDED');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C3')).toMatchObject({
      from: '2026-03-02',
      stoppedOn: null,
    });
    expect(await does('zhujian1', 'matter.object', id, { reason, suggestOfficeId: null })).toMatch(
      /no-new-grounds|too-late-to-object/,
    );
    expect(await does('zhuanban1', 'matter.recall', id, { reason: '重新核实后收回另转。' })).toBe('ok');
    expect(
      await does('dengji1', 'matter.forward', id, { officeId: 'chengguan', because: '村内沟渠', suggested: false }),
    ).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.change-unit', id, { officeId: 'water', reason: '城关镇排水已划给水利局。' }),
    ).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C3' && run.stoppedOn === null)?.holder).toBe('water');
  });

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

  test('交办 has a day, a report by handler and head, and an answer; the leader’s 批示 becomes one', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ mailbox: 'secretary' });
    expect(await does('shuji1', 'matter.instruct', id, { reason: '请住建局一周内到现场。' })).toBe('ok');
    await classified(id);
    expect(
      await does('zhuanban1', 'matter.assign', id, {
        officeId: 'housing',
        because: '书记批示',
        suggested: true,
        reportBy: '2026-03-02',
      }),
    ).toBe('date-must-be-ahead');
    expect(
      await does('dengji1', 'matter.assign', id, {
        officeId: 'housing',
        because: '书记批示',
        suggested: true,
        reportBy: '2026-03-20',
      }),
    ).toBe('not-yours');
    expect(
      await does('zhuanban1', 'matter.assign', id, {
        officeId: 'housing',
        because: '书记批示',
        suggested: true,
        reportBy: '2026-03-20',
      }),
    ).toBe('ok');
    expect((await stateOf(id)).instructions[0]?.state).toBe('carried-out');
    expect(await does('zhujian1', 'matter.accept', id, {})).toBe('ok');
    expect(await does('shuji1', 'matter.instruct', id, { reason: '汛期前必须清完。' })).toBe('ok');
    expect(await does('zhuanban1', 'matter.answer-instruction', id, { reason: '已在交办期限内，按原期限办。' })).toBe(
      'ok',
    );
    expect(await does('xianzhang1', 'matter.instruct', id, { reason: '抄住建局长阅办。' })).toMatch(
      /ok|not-yours|not-found/,
    );
    expect(await does('zhujian1', 'matter.report', id, { reason: '已现场查看，正在清淤。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(
      await does('zhuanban1', 'matter.answer-report', id, { answer: 'return', reason: '没有写清哪天完成。' }),
    ).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C11')?.stoppedOn).toBeNull();
    expect(await does('zhujian1', 'matter.report', id, { reason: '3月18日清完，附照片。' })).toBe('ok');
    expect(await confirms('zhujian2', id)).toBe('ok');
    expect(await does('zhuanban1', 'matter.answer-report', id, { answer: 'accept', reason: '' })).toBe('ok');
    expect((await stateOf(id)).assignment.state).toBe('accepted');
  });

  test('a township registers its own mailbox and answers to its own secretary', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ mailbox: 'township:hewan', privacy: 1 });
    expect((await stateOf(id)).runs[0]).toMatchObject({ clock: 'C2', holder: 'hewan' });
    expect(
      await does('dengji1', 'matter.classify', id, {
        class: 'petition',
        path: '31(6)',
        subject: '',
        repeatOf: null,
        note: '',
      }),
    ).not.toBe('ok');
    expect(
      await does('hewan1', 'matter.classify', id, {
        class: 'petition',
        path: '31(6)',
        subject: '',
        repeatOf: null,
        note: '',
      }),
    ).toBe('ok');
    expect(await does('hewan3', 'matter.instruct', id, { reason: '本周内到现场看一看。' })).toBe('ok');
    expect(await does('hewan1', 'matter.handle-directly', id, { onTheSpot: true })).toBe('ok');
    expect((await stateOf(id)).status).toBe('HANDLING');
    expect(await does('hewan2', 'matter.assign-under-way', id, { reportBy: '2026-03-20' })).toBe('ok');
    expect(
      await does('hewan1', 'matter.reclassify', id, { class: 'petition', path: '31(5)', reason: '属于请求履行职责。' }),
    ).toBe('ok');
    expect(await confirms('zhuanban1', id)).toBe('ok');
    expect((await stateOf(id)).status).toBe('DUTY');
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

  test('a sealed accusation gets its notice, or is handed on', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ kind: 'accusation', about: '某乡干部' });
    expect(await does('jiwei1', 'matter.give-notice', id, { words: '收到了，由县纪委监委办理。' })).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C15')?.stoppedOn).toBe('2026-03-02');
    expect(await does('jiwei1', 'matter.hand-on', id, { organ: '省纪委监委', reason: '属于省管干部。' })).toBe('ok');
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
