import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staff as accounts } from '../../cloudfunctions/local/county/staff';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const at = async (id: string) => ({ id, version: (await county.matter(id)).version });
const canary = '购物卡三张压在账本底下';

/** Everything any account is told, lists, counts, search, card, notices, figures: as one text. */
const allThatIsToldTo = async (account: string, id: string): Promise<string> => {
  const token = await county.as(account);
  const told: unknown[] = [];
  const home = await county.must('desk.home', {}, { token });
  told.push(home);
  for (const { list } of home.lists)
    told.push(await county.must('desk.list', { list, part: 'all', after: null }, { token }));
  told.push(await county.must('desk.search', { words: canary }, { token }));
  told.push(await county.must('desk.notices', {}, { token }));
  told.push(await county.call('desk.card', { id }, { token }));
  if (home.may.includes('figures')) told.push(await county.must('figures.read', { month: '2026-03' }, { token }));
  return JSON.stringify(told);
};

describe('a sealed accusation', () => {
  test('what the petitioner filed as 举报 is seen by the discipline office and by nobody else, whatever their role', async () => {
    const receipt = await county.must(
      'matter.file',
      aFiling({ kind: 'accusation', facts: canary, about: '石桥乡某干部', aboutOfficeIds: ['shiqiao'], privacy: 1 }),
    );
    const { number } = await county.matter(receipt.matterId);
    const roles = new Map(
      accounts.map((one) => [one.roles.join('+') + (one.officeId === 'petition-office' ? '@office' : ''), one.account]),
    );
    for (const account of [...roles.values(), 'shiqiao1', 'shiqiao2', 'shiqiao3']) {
      const isRecipient = account.startsWith('jiwei');
      const told = await allThatIsToldTo(account, receipt.matterId);
      expect(told.includes(canary), account).toBe(isRecipient);
      expect(told.includes(number), account).toBe(isRecipient);
    }
    const own = await county.must('matter.read', { id: receipt.matterId }, { token: receipt.token });
    expect(own.sealed?.receivedBy).toContain('纪委');
    expect(own.submissions[0]?.facts).toBe(canary);
  });

  test('sealed later by a registrar, it leaves every list, and who sealed it no longer sees it', async () => {
    const receipt = await county.must('matter.file', aFiling({ facts: `${canary}，还有一回在饭店` }));
    const registrar = await county.as('dengji1');
    const before = await county.must('desk.home', {}, { token: registrar });
    await county.must(
      'matter.seal',
      { ...(await at(receipt.matterId)), recipientOfficeId: 'discipline', accusedOfficeIds: ['housing'] },
      { token: registrar },
    );
    const after = await county.must('desk.home', {}, { token: registrar });
    const count = (home: typeof before): number => home.lists.find((one) => one.list === 'to-do:registrar')?.count ?? 0;
    expect(count(after)).toBe(count(before) - 1);
    expect(await allThatIsToldTo('dengji1', receipt.matterId)).not.toContain('饭店');
    expect(await county.codeOf('desk.card', { id: receipt.matterId }, { token: registrar })).toBe('not-found');
    expect(await county.codeOf('desk.card', { id: 'f'.repeat(32) }, { token: registrar })).toBe('not-found');
  });

  test('it never goes to the accused office, its subordinates, or one that it runs', async () => {
    const receipt = await county.must(
      'matter.file',
      aFiling({
        kind: 'accusation',
        facts: '县纪委的一名干部收了钱',
        about: '县纪委监委',
        aboutOfficeIds: ['discipline'],
      }),
    );
    expect((await county.matter(receipt.matterId)).state.sealed?.recipientOfficeId).toBe('city-discipline');

    const other = await county.must('matter.file', aFiling());
    const registrar = await county.as('dengji1');
    const seal = async (recipientOfficeId: string, accusedOfficeIds: string[]) =>
      county.codeOf(
        'matter.seal',
        { ...(await at(other.matterId)), recipientOfficeId, accusedOfficeIds },
        { token: registrar },
      );
    expect(await seal('discipline', ['discipline'])).toBe('recipient-is-accused');
    expect(await seal('housing', [])).toBe('office-does-not-receive-accusations');
  });

  test('handed back as no accusation, it goes on as if never stopped', async () => {
    county.on('2026-03-02');
    const receipt = await county.must('matter.file', aFiling());
    await county.must(
      'matter.seal',
      { ...(await at(receipt.matterId)), recipientOfficeId: 'discipline', accusedOfficeIds: [] },
      { token: await county.as('dengji1') },
    );
    county.on('2026-03-06');
    await county.must(
      'matter.hand-back',
      { ...(await at(receipt.matterId)), reason: '没有反映党员干部违纪，是排水问题。' },
      { token: await county.as('jiwei1') },
    );
    const state = (await county.matter(receipt.matterId)).state;
    expect(state.status).toBe('REGISTERED');
    expect(state.runs.find((run) => run.clock === 'C1')).toMatchObject({ from: '2026-03-02', stoppedOn: null });
    expect(state.runs.find((run) => run.clock === 'C15')?.stoppedOn).toBe('2026-03-06');
  });
});
