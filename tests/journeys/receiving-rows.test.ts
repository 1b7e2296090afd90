import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { door, peopleOf } from '../builders/people-acting';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, opened, stateOf, file, classified } = peopleOf(() => county);

describe('rows of the receiving office, through the door everybody uses', () => {
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

  test('a sealed accusation gets its notice, or is handed on', async () => {
    on('2026-03-02');
    const { matterId: id } = await file({ kind: 'accusation', about: '某乡干部' });
    const token = await county.as('jiwei1');
    expect((await county.must('desk.card', { id }, { token })).submissions).toEqual([]);
    expect(await county.codeOf('sealed.open', { id, reason: '看看' }, { token })).toBe('reason-needed');
    expect(await county.codeOf('sealed.open', { id, reason: '核对线索，准备谈话' }, { token })).toBe('ok');
    expect((await county.must('desk.card', { id }, { token })).submissions).toHaveLength(1);
    expect(
      await county.codeOf('sealed.open', { id, reason: '想看一看内容' }, { token: await county.as('shijiwei1') }),
    ).toBe('not-found');
    expect(await does('jiwei1', 'matter.give-notice', id, { words: '收到了，由县纪委监委办理。' })).toBe('ok');
    expect((await stateOf(id)).runs.find((run) => run.clock === 'C15')?.stoppedOn).toBe('2026-03-02');
    expect(await does('jiwei1', 'matter.hand-on', id, { organ: '省纪委监委', reason: '属于省管干部。' })).toBe('ok');
  });
});
