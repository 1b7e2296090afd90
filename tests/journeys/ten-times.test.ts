import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, type ChangeName, type OperationName } from '../../shared/contract/operations';
import { firstBrokenEntry } from '../../shared/matter/history';
import { openCountyDesk, type aFiling, type CountyDesk } from '../builders/county-desk';
import { door, peopleOf } from '../builders/people-acting';
import { aJpeg } from '../services/some-pictures';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const { on, does, confirms, petitioner, file, classified, accepted, answered } = peopleOf(() => county);

interface Receipt {
  readonly number: string;
  readonly secret: string;
  readonly matterId: string;
}
type Step = (id: string, receipt: Receipt) => Promise<unknown>;

/** A matter of its own, brought to where the call can be made. */
const after =
  (...steps: readonly Step[]) =>
  async (said: Parameters<typeof aFiling>[0] = {}): Promise<Receipt> => {
    const receipt = await file(said);
    for (const step of steps) expect(await step(receipt.matterId, receipt)).toMatch(/^ok$|undefined/);
    return receipt;
  };

const said = (step: Promise<void>): Promise<string> => step.then(() => 'ok');
const sorted: Step = (id) => said(classified(id));
const atHousing: Step = (id) =>
  does('dengji1', 'matter.forward', id, { officeId: 'housing', because: '归住建局管', suggested: true });
const underWay: Step = (id) => said(accepted(id));
const signed: Step = (id) => said(answered(id, 'not-support'));
const promised: Step = (id) => said(answered(id));
const posted: Step = (id) => does('zhujian1', 'matter.dispatch', id, { way: 'post', tracking: 'XA123456789CN' });
const served: Step = (id) => does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' });
const heldBack: Step = (id) =>
  does('zhujian1', 'matter.object', id, { reason: '该处归城关镇管护。', suggestOfficeId: null });
const headSaysYes: Step = (id) => confirms('zhujian2', id);
const coordinatorSaysYes: Step = (id) => confirms('zhuanban1', id);
const instructed: Step = (id) => does('shuji1', 'matter.instruct', id, { reason: '请一周内到现场。' });
const assigned: Step = (id) =>
  does('zhuanban1', 'matter.assign', id, {
    officeId: 'housing',
    because: '书记批示',
    suggested: true,
    reportBy: '2026-03-20',
  });
const reported: Step = (id) => does('zhujian1', 'matter.report', id, { reason: '已现场查看，正在清淤。' });
const turnedAway: Step = (id) =>
  does('dengji1', 'matter.refuse', id, { code: 'in-process', door, reason: '正在住建局办理。' });
const unwilling: Step = (_id, receipt) => petitioner(receipt, 'matter.object-refusal', { reason: '那是另一条沟。' });
const carriedOut: Step = (id) => does('zhujian1', 'matter.execute', id, { step: 'done', reason: '清完了，盖板换好。' });
const words3 = { outcome: 'unsatisfied', manner: 'satisfied', speed: 'satisfied', words: '' } as const;
const unhappy: Step = (_id, receipt) => petitioner(receipt, 'matter.rate', { body: 'unit', ...words3 });
const stretched: Step = (id) => does('zhujian1', 'matter.extend', id, { days: 20, reason: '要等管网检测结果。' });

const reason = '写清了为什么这样办。';
const draft = {
  kind: 'opinion',
  request: '把沟清通。',
  facts: '',
  opinion: '',
  basis: '',
  conclusion: null,
  doneBy: null,
  plain: '',
};
const mailbox = { mailbox: 'secretary' } as const;
const accusation = { kind: 'accusation', about: '某乡干部' } as const;
const byPhone = { answerBy: { electronic: true, post: false } };

/** Who makes the call, on what, saying what beside id and version. */
type Row = readonly [ChangeName, string, () => Promise<Receipt>, object];

// prettier-ignore
const rows: readonly Row[] = [
  ['matter.supplement',              'petitioner', () => after()(), { words: '补一句。', photos: [], draftKey: 'a'.repeat(32) }],
  ['matter.change-visibility',       'petitioner', () => after()(), { privacy: 2 }],
  ['matter.open-letter',             'petitioner', () => after(sorted, underWay, signed, (id) => does('zhujian1', 'matter.dispatch', id, { way: 'electronic', tracking: '' }))(byPhone), {}],
  ['matter.rate',                    'petitioner', () => after(sorted, underWay, signed, served)(), { body: 'unit', ...words3 }],
  ['matter.release-unhappy',         'petitioner', () => after(sorted, underWay, signed, served, unhappy)(), { body: 'unit' }],
  ['matter.object-refusal',          'petitioner', () => after(sorted, turnedAway, coordinatorSaysYes)(), { reason }],
  ['matter.not-so',                  'petitioner', () => after(sorted, underWay, promised, served, carriedOut)(), { reason }],
  ['inbox.seen',                     'petitioner', () => after(sorted)(), {}],
  ['identity.read',                  'dengji1',    () => after()(), { reason }],
  ['matter.classify',                'dengji1',    () => after()(), { class: 'petition', path: '31(6)', subject: '', repeatOf: null, note: '' }],
  ['matter.reclassify',              'zhujian1',   () => after(sorted, underWay)(), { class: 'petition', path: '31(5)', reason }],
  ['matter.seal',                    'dengji1',    () => after()(), { recipientOfficeId: 'discipline', accusedOfficeIds: [] }],
  ['sealed.open',                    'jiwei1',     () => after()(accusation), { reason }],
  ['matter.give-notice',             'jiwei1',     () => after()(accusation), { words: '收到了，由县纪委监委办理。' }],
  ['matter.hand-on',                 'jiwei1',     () => after()(accusation), { organ: '省纪委监委', reason }],
  ['matter.hand-back',               'jiwei1',     () => after()(accusation), { reason }],
  ['matter.forward',                 'dengji1',    () => after(sorted)(), { officeId: 'housing', because: '归住建局管', suggested: true }],
  ['matter.assign',                  'zhuanban1',  () => after(sorted)(), { officeId: 'housing', because: '书记批示', suggested: true, reportBy: '2026-03-20' }],
  ['matter.instruct',                'shuji1',     () => after()(mailbox), { reason }],
  ['matter.assign-under-way',        'zhuanban1',  () => after(sorted, underWay, instructed)(mailbox), { reportBy: '2026-03-20' }],
  ['matter.answer-instruction',      'zhuanban1',  () => after(sorted, underWay, instructed)(mailbox), { reason }],
  ['matter.rule-objection',          'zhuanban1',  () => after(sorted, atHousing, heldBack, headSaysYes)(), { ruling: 'reject', reason }],
  ['matter.recall',                  'zhuanban1',  () => after(sorted, atHousing)(), { reason }],
  ['matter.change-unit',             'zhuanban1',  () => after(sorted, underWay)(), { officeId: 'water', reason }],
  ['matter.refuse',                  'dengji1',    () => after(sorted)(), { code: 'in-process', door, reason }],
  ['matter.divert',                  'zhujian1',   () => after((id) => said(classified(id, '31(4)')), atHousing)(), { path: '31(4)', door, reason }],
  ['matter.take-up-again',           'zhuanban1',  () => after(sorted, turnedAway, coordinatorSaysYes, unwilling)(), { reason }],
  ['matter.answer-refusal-objection', 'zhuanban1', () => after(sorted, turnedAway, coordinatorSaysYes, unwilling)(), { reason }],
  ['matter.handle-directly',         'dengji1',    () => after(sorted)(), { onTheSpot: false }],
  ['matter.accept',                  'zhujian1',   () => after(sorted, atHousing)(), {}],
  ['matter.object',                  'zhujian1',   () => after(sorted, atHousing)(), { reason, suggestOfficeId: null }],
  ['matter.extend',                  'zhujian1',   () => after(sorted, underWay)(), { days: 20, reason }],
  ['letter.save-draft',              'zhujian1',   () => after(sorted, underWay)(), { draft }],
  ['matter.issue',                   'zhujian1',   () => after(sorted, underWay, (id) => does('zhujian1', 'letter.save-draft', id, { draft: wholeDraft }))(), {}],
  ['matter.take-back-letter',        'zhujian2',   () => after(sorted, underWay, signed)(), { reason }],
  ['matter.dispatch',                'zhujian1',   () => after(sorted, underWay, signed)(), { way: 'post', tracking: 'XA123456789CN' }],
  ['matter.dispatch-failed',         'zhujian1',   () => after(sorted, underWay, signed, posted)(), { reason }],
  ['matter.serve',                   'zhujian1',   () => after(sorted, underWay, signed)(), { way: 'counter', proof: '本人签收' }],
  ['matter.report',                  'zhujian1',   () => after(sorted, assigned)(), { reason }],
  ['matter.answer-report',           'zhuanban1',  () => after(sorted, assigned, reported, headSaysYes)(), { answer: 'accept', reason: '' }],
  ['matter.execute',                 'zhujian1',   () => after(sorted, underWay, promised, served)(), { step: 'progress', reason }],
  ['matter.answer-unhappy',          'zhujian1',   () => after(sorted, underWay, signed, served, unhappy)(), { body: 'unit', reason }],
  ['matter.confirm',                 'zhujian2',   () => after(sorted, underWay, stretched)(), {}],
  ['matter.send-back',               'zhujian2',   () => after(sorted, underWay, stretched)(), { reason }],
  ['matter.recuse',                  'zhujian1',   () => after(sorted, underWay)(), { reason }],
];

const wholeDraft = {
  kind: 'opinion' as const,
  request: '把沟清通，把破了的盖板换掉。',
  facts: '我局3月10日到现场查看，沟内淤积 40 厘米，电话听了本人的说法，情况属实。',
  opinion: '由我局市政所清淤 120 米，更换盖板 6 块。',
  basis: '《城镇排水与污水处理条例》第四十条',
  conclusion: 'not-support' as const,
  doneBy: null,
  plain: '县住建局查了，沟确实堵了。',
};

/** Log-ins and codes are not repeated from memory; a draft is its own key (below); nobody can end a re-review yet. */
const apart: readonly OperationName[] = [
  'track.open',
  'phone.send-code',
  'phone.log-in',
  'staff.log-in',
  'session.end',
  'matter.file',
  'photo.add',
  'matter.enter',
  'matter.bind',
  'matter.refuse-for-good',
];

/** Whoever did one of these no longer sees the matter: sent again, it is as if it had never been there. */
const lastSeenBy: readonly ChangeName[] = ['matter.seal', 'matter.hand-back', 'matter.recuse'];

const ten = Array.from({ length: 10 }, (_one, place) => place);
const takes = (operation: ChangeName, field: string): boolean =>
  field in (operations[operation].input as unknown as { def: { shape: object } }).def.shape;

describe('sent ten times at once and again a month later, from a new session, it has one effect and one answer', () => {
  test('every change there is stands in the table, or apart with its reason', () => {
    const changes = (Object.keys(operations) as OperationName[]).filter((one) => operations[one].effect === 'change');
    expect([...rows.map(([operation]) => operation), ...apart].sort()).toEqual(changes.sort());
  });

  test.each(rows)('%s by %s', async (operation, who, reach, more) => {
    const isGone = lastSeenBy.includes(operation);
    on('2026-03-02');
    const receipt = await reach();
    const session = async (): Promise<string> =>
      who === 'petitioner'
        ? (await county.must('track.open', { number: receipt.number, secret: receipt.secret })).token
        : county.as(who);
    const before = await county.matter(receipt.matterId);
    const input = {
      id: receipt.matterId,
      ...(takes(operation, 'version') ? { version: before.version } : {}),
      ...(takes(operation, 'proposalId') ? { proposalId: before.state.proposals[0]?.id } : {}),
      ...more,
    };
    const requestId = `ten-times-${operation.replace('.', '-')}`;
    const send = async (token: string): Promise<unknown> => {
      const outcome = await county.call(operation, input, { token, requestId });
      return outcome.ok ? outcome.value : outcome.refusal.code;
    };

    const token = await session();
    const answers = await Promise.all(ten.map(() => send(token)));
    const once = await county.matter(receipt.matterId);
    expect(answers[0]).toBeTypeOf('object');
    const others = answers.filter((one) => !isGone || one !== 'not-found');
    for (const one of others) expect(one).toEqual(answers[0]);
    expect(once.version).toBe(before.version + 1);
    expect(firstBrokenEntry(once.history, (text) => county.desk.crypto.hash(text))).toBeNull();

    on('2026-04-02');
    expect(await send(await session())).toEqual(isGone ? 'not-found' : answers[0]);
    expect(await county.matter(receipt.matterId)).toEqual(once);
  });

  test('a photo: one picture, one id', async () => {
    const photo = { draftKey: 'f'.repeat(32), data: (await aJpeg()).toString('base64') };
    const ids = await Promise.all(ten.map(async () => (await county.must('photo.add', photo)).id));
    on('2026-04-02');
    ids.push((await county.must('photo.add', photo)).id);
    expect(new Set(ids).size).toBe(1);
    on('2026-03-02');
  });

  test('a matter bound to a phone is bound once; trying too often at once is told as such', async () => {
    on('2026-03-02');
    const { number, secret, matterId } = await file();
    const { version } = await county.matter(matterId);
    const bind = (token: string) =>
      county.call('matter.bind', { number, secret }, { token, requestId: 'bind-it-once-only' });
    const token = await county.citizen('13800000066');
    const answers = await Promise.all(ten.map(() => bind(token)));
    const bound = { ok: true, value: { id: matterId, version: version + 1 } };
    expect(answers[0]).toEqual(bound);
    for (const one of answers) if (one.ok || one.refusal.code !== 'too-many-tries') expect(one).toEqual(bound);
    on('2026-03-20');
    expect(await bind(token)).toEqual(bound);
    expect((await county.matter(matterId)).version).toBe(version + 1);
  });
});
