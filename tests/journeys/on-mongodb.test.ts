import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../shared/matter/apply';
import { openMongo } from '../../cloudfunctions/stores/mongodb/mongo-store';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { peopleOf } from '../builders/people-acting';
import { startMongo } from '../stores/mongo-server';
import { suiteNeeding } from '../suite-needing';

const server = await startMongo();

suiteNeeding('missing' in server ? server.missing : undefined, 'the main job over MongoDB', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    if ('missing' in server) throw new Error(server.missing);
    const store = await openMongo(`${server.uri.replace(/\/?$/, '/')}journey-${process.pid}`);
    county = await openCountyDesk({ on: '2026-03-02', store });
  }, 60_000);
  afterAll(async () => {
    await county.close();
    if (!('missing' in server)) await server.stop();
  });

  const { on, does, file, classified, accepted, answered, stateOf, petitioner } = peopleOf(() => county);

  test('a matter is filed, forwarded, accepted, answered, served and rated, and stands in the lists as it should', async () => {
    on('2026-03-02');
    const receipt = await file();
    const id = receipt.matterId;
    await classified(id);
    await accepted(id);
    const { lists } = await county.must('desk.home', {}, { token: await county.as('zhujian1') });
    expect(lists.find((one) => one.list === 'to-do:unit')?.count).toBe(1);
    await answered(id);
    expect(await does('zhujian1', 'matter.serve', id, { way: 'counter', proof: '本人签收' })).toBe('ok');
    const rating = {
      outcome: 'basically' as const,
      manner: 'satisfied' as const,
      speed: 'satisfied' as const,
      words: '',
    };
    expect(await petitioner(receipt, 'matter.rate', { body: 'unit', ...rating })).toBe('ok');
    const matter = await county.matter(id);
    expect(replay(matter.history)).toEqual(matter.state);
    expect((await stateOf(id)).ratings.unit?.outcome).toBe('basically');
    on('2026-04-02');
    const { county: figures } = await county.must(
      'figures.read',
      { month: '2026-03' },
      { token: await county.as('zhuanban1') },
    );
    expect(figures.find((one) => one.id.startsWith('c') || one.denominator > 0)).toBeDefined();
  });

  test('ten filings of one draft at once are one matter', async () => {
    const filing = aFiling();
    const receipts = await Promise.all(Array.from({ length: 10 }, () => county.must('matter.file', filing)));
    expect(new Set(receipts.map((one) => one.number)).size).toBe(1);
  });
});
