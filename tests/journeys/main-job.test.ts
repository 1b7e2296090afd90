import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../shared/matter/apply';
import { firstBrokenEntry } from '../../shared/matter/history';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const answer = {
  kind: 'opinion' as const,
  request: '把东关村口的排水沟清通，换掉破盖板。',
  facts: '我局 3月12日到现场查看，沟内淤积 40 厘米，盖板破损 6 块，电话听了本人的说法，情况属实。',
  opinion: '支持。由我局市政所清淤 120 米，更换盖板 6 块。',
  basis: '《城镇排水与污水处理条例》第四十条',
  conclusion: 'support' as const,
  doneBy: '2026-05-29',
  plain: '县住建局查了，沟确实堵了。支持您的请求，5月29日前清完、换好盖板。',
};

const versionOf = async (id: string): Promise<number> => (await county.matter(id)).version;
const at = async (id: string) => ({ id, version: await versionOf(id) });

describe('the main job, from the phone to the rating', () => {
  test('a matter is filed without a log-in, forwarded, accepted, answered, signed, served and rated', async () => {
    const receipt = await county.must('matter.file', aFiling());
    const id = receipt.matterId;
    expect(receipt.number).toMatch(/^\d{9}$/);
    expect(receipt.secret).toMatch(/^\d{16}$/);
    expect(receipt.next.dueOn).toBe('2026-03-17');

    county.on('2026-03-03');
    const registrar = await county.as('dengji1');
    await county.must(
      'matter.classify',
      { ...(await at(id)), class: 'petition', path: '31(6)', subject: 'drainage', repeatOf: null, note: '' },
      { token: registrar },
    );
    await county.must(
      'matter.forward',
      { ...(await at(id)), officeId: 'housing', because: '城区排水设施归住建局', suggested: true },
      { token: registrar },
    );

    county.on('2026-03-10');
    await county.must('matter.accept', await at(id), { token: await county.as('zhujian1') });
    expect((await county.matter(id)).state.status).toBe('HANDLING');

    county.on('2026-04-01');
    const handler = await county.as('zhujian1');
    const head = await county.as('zhujian2');
    const saved = await county.must('letter.save-draft', { ...(await at(id)), draft: answer }, { token: handler });
    expect(saved.gaps.filter((gap) => gap.blocks)).toEqual([]);
    const proposed = await county.must('matter.issue', await at(id), { token: handler });
    expect(proposed.waits).toBe(true);
    const proposalId = (await county.matter(id)).state.proposals[0]?.id ?? '';
    expect(await county.codeOf('matter.confirm', { ...(await at(id)), proposalId }, { token: handler })).not.toBe('ok');
    await county.must('matter.confirm', { ...(await at(id)), proposalId }, { token: head });
    expect((await county.matter(id)).state.status).toBe('OPINION_ISSUED');

    await county.must('matter.dispatch', { ...(await at(id)), way: 'electronic', tracking: '' }, { token: handler });
    county.on('2026-04-03');
    const { token } = await county.must('track.open', { number: receipt.number, secret: receipt.secret });
    await county.must('matter.open-letter', await at(id), { token });
    const seen = await county.must('matter.read', { id }, { token });
    expect(seen.statusName).toBe('已送达');
    const letter = await county.must('letter.read', { id, letterId: 'opinion' }, { token });
    expect(letter.number).toMatch(/^清住建信〔2026〕\d+号$/);
    expect(seen.rated.map((one) => one.body)).toEqual(['unit', 'petition-office']);

    await county.must(
      'matter.rate',
      {
        ...(await at(id)),
        body: 'unit',
        outcome: 'unsatisfied',
        manner: 'satisfied',
        speed: 'basically',
        words: '沟还没清',
      },
      { token },
    );
    expect((await county.matter(id)).state.unhappy.unit?.state).toBe('open');
    await county.must(
      'matter.answer-unhappy',
      { ...(await at(id)), body: 'unit', reason: '清淤队 4月8日进场，届时请您到场看。' },
      { token: await county.as('zhujian1') },
    );
    const second = (await county.matter(id)).state.proposals[0]?.id ?? '';
    await county.must(
      'matter.confirm',
      { ...(await at(id)), proposalId: second },
      { token: await county.as('zhujian2') },
    );
    expect((await county.matter(id)).state.unhappy.unit?.state).toBe('answered');
  });

  test('the stored state of every matter is what its history tells, and the chain is whole', async () => {
    const { items } = await county.desk.store.list(county.desk.matters, 'all', ['qinghe'], { limit: 100 });
    expect(items.length).toBeGreaterThan(0);
    for (const matter of items) {
      expect(replay(matter.history)).toEqual(matter.state);
      expect(firstBrokenEntry(matter.history, (text) => county.desk.crypto.hash(text))).toBeNull();
    }
  });

  test('an objection that is agreed lets the first receipt’s days go on, and the petitioner sees both dates and why', async () => {
    county.on('2026-03-02');
    const receipt = await county.must('matter.file', aFiling());
    const id = receipt.matterId;
    const registrar = await county.as('dengji1');
    await county.must(
      'matter.classify',
      { ...(await at(id)), class: 'petition', path: '31(6)', subject: 'drainage', repeatOf: null, note: '' },
      { token: registrar },
    );
    await county.must(
      'matter.forward',
      { ...(await at(id)), officeId: 'housing', because: '城区排水设施归住建局', suggested: true },
      { token: registrar },
    );
    county.on('2026-03-05');
    await county.must(
      'matter.object',
      { ...(await at(id)), reason: '该处在村内，属于乡镇管护的沟渠。', suggestOfficeId: 'chengguan' },
      { token: await county.as('zhujian1') },
    );
    const proposalId = (await county.matter(id)).state.proposals[0]?.id ?? '';
    await county.must('matter.confirm', { ...(await at(id)), proposalId }, { token: await county.as('zhujian2') });
    county.on('2026-03-06');
    await county.must(
      'matter.rule-objection',
      { ...(await at(id)), ruling: 'agree', reason: '核实属于村内沟渠，归城关镇。' },
      { token: await county.as('zhuanban1') },
    );

    const state = (await county.matter(id)).state;
    expect(state.status).toBe('CLASSIFIED');
    expect(state.runs.find((run) => run.clock === 'C1')).toMatchObject({ from: '2026-03-02', stoppedOn: null });
    await county.must(
      'matter.forward',
      { ...(await at(id)), officeId: 'chengguan', because: '村内沟渠归乡镇', suggested: false },
      { token: await county.as('dengji1') },
    );
    const opened = await county.must('track.open', { number: receipt.number, secret: receipt.secret });
    const { card } = await county.must('matter.read', { id }, { token: opened.token });
    expect(card?.dueOn).toBe('2026-03-23');
    expect(card?.moved.at(-1)).toMatchObject({ from: '2026-03-17', to: '2026-03-23' });
  });
});
