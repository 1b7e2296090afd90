import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const ten = Array.from({ length: 10 }, (_one, place) => place);

/** A sheet of paper of a visit, as it is entered at the counter. */
const aSheet = {
  channel: 'visit' as const,
  level: 'county' as const,
  sender: null,
  kind: 'petition' as const,
  title: '',
  facts: '来访反映村路塌了。',
  request: '',
  townshipId: null,
  villageId: null,
  place: '',
  privacy: 1 as const,
  name: '何建国',
  phone: '',
  address: '西苑社区',
  residentId: '',
  answerBy: { electronic: false, post: true },
  raisedBefore: false,
  writtenOn: null,
  representatives: 4,
  groupSize: 12,
};

describe('a call sent ten times at once, or a month late, has one effect and one answer', () => {
  test('filing: the same draft is one matter with one receipt', async () => {
    const filing = aFiling();
    const receipts = await Promise.all(ten.map(() => county.must('matter.file', filing)));
    expect(new Set(receipts.map((one) => `${one.number} ${one.secret}`)).size).toBe(1);
    county.on('2026-04-02');
    const late = await county.must('matter.file', filing);
    expect(late.number).toBe(receipts[0]?.number);
    expect(await county.desk.store.count(county.desk.matters, 'all', ['qinghe'])).toBe(1);
    county.on('2026-03-02');
  });

  test('filing: the same draft with other words is refused and names the first number', async () => {
    const filing = aFiling();
    const first = await county.must('matter.file', filing);
    const second = await county.call('matter.file', { ...filing, facts: '换了一件事。' });
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'draft-already-filed', with: { number: first.number } },
    });
  });

  test('the counter: one sheet of paper is one matter', async () => {
    const token = await county.as('dengji1');
    const receipts = await Promise.all(
      ten.map(() => county.must('matter.enter', aSheet, { token, requestId: 'sheet-of-paper-1' })),
    );
    expect(new Set(receipts.map((one) => one.number)).size).toBe(1);
  });

  test('the counter: whoever may enter gets the receipt, also one who will not see the matter on his desk', async () => {
    const sheet = { token: await county.as('xinfang1'), requestId: 'sheet-of-paper-2' };
    const { number } = await county.must('matter.enter', aSheet, sheet);
    expect((await county.must('matter.enter', aSheet, sheet)).number).toBe(number);
  });

  test('a move: classified once, the same answer ten times, and a month later', async () => {
    const { matterId } = await county.must('matter.file', aFiling());
    const token = await county.as('dengji1');
    const input = {
      id: matterId,
      version: 1,
      class: 'petition' as const,
      path: '31(6)' as const,
      subject: '',
      repeatOf: null,
      note: '',
    };
    const answers = await Promise.all(
      ten.map(() => county.call('matter.classify', input, { token, requestId: 'classify-it-once' })),
    );
    expect(answers.every((one) => one.ok && one.value.version === 2)).toBe(true);
    county.on('2026-04-02');
    expect(
      await county.call('matter.classify', input, { token: await county.as('dengji1'), requestId: 'classify-it-once' }),
    ).toEqual(answers[0]);
    expect((await county.matter(matterId)).history).toHaveLength(2);
    county.on('2026-03-02');
  });

  test('the same request id with other words is refused', async () => {
    const { matterId } = await county.must('matter.file', aFiling());
    const token = await county.as('dengji1');
    const input = {
      id: matterId,
      version: 1,
      class: 'petition' as const,
      path: '31(6)' as const,
      subject: '',
      repeatOf: null,
      note: '',
    };
    await county.must('matter.classify', input, { token, requestId: 'one-and-the-same' });
    expect(
      await county.codeOf('matter.classify', { ...input, subject: 'water' }, { token, requestId: 'one-and-the-same' }),
    ).toBe('same-id-other-words');
  });

  test('adding words needs no version: ten people’s additions are all kept', async () => {
    const { matterId, token } = await county.must('matter.file', aFiling());
    const added = await Promise.all(
      ten.map((place) =>
        county.call(
          'matter.supplement',
          { id: matterId, words: `补充第 ${place} 句`, photos: [], draftKey: '0'.repeat(32) },
          { token },
        ),
      ),
    );
    const kept = (await county.matter(matterId)).submissions.length - 1;
    expect(kept).toBe(added.filter((one) => one.ok).length);
    expect(kept).toBeGreaterThan(4);
  });

  test('reading a name twice with one request id is written down once', async () => {
    const { matterId } = await county.must('matter.file', aFiling());
    const token = await county.as('dengji1');
    const read = () =>
      county.must('identity.read', { id: matterId, reason: '电话核实地点' }, { token, requestId: 'read-name-once' });
    expect(await read()).toMatchObject({ name: '王桂兰' });
    expect(await read()).toMatchObject({ name: '王桂兰' });
    expect((await county.matter(matterId)).history.filter((entry) => entry.body.kind === 'identity-read')).toHaveLength(
      1,
    );
  });
});
