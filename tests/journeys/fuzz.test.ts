import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, type OperationName } from '../../shared/contract/operations';
import { everyCall, wordsOf } from '../../shared/contract/problems';
import { firstBrokenEntry } from '../../shared/matter/history';
import { anyInput, type Known } from '../builders/any-input';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';
import { peopleOf } from '../builders/people-acting';

/** Another run of luck: FUZZ_SEED=7 npx vitest run tests/journeys/fuzz.test.ts */
const seed = Number(process.env['FUZZ_SEED'] ?? 20260302);
const perOperation = 60;
const canaries = ['钟离金丝雀', '13877665544', '金丝雀巷', '堵在金丝雀桥下'];

let county: CountyDesk;
let ids: readonly string[];
let known: Known;
const visitors = ['guest', 'citizen', 'number and secret'];
const tokens = new Map<string, string | null>([['guest', null]]);
const { does, file, classified, accepted, answered } = peopleOf(() => county);

beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
  const [name = '', phone = '', address = '', facts = ''] = canaries;
  const named = { name, phone, address, facts };
  const own = await county.must('matter.file', aFiling(named));
  const fresh = await file(named);
  const sorted = await file({ ...named, mailbox: 'secretary' });
  const going = await file(named);
  const stretched = await file(named);
  const signed = await file(named);
  const sealed = await file({ ...named, kind: 'accusation', about: '某乡干部' });
  const township = await file({ ...named, mailbox: 'township:hewan' });
  for (const { matterId } of [sorted, going, stretched, signed]) await classified(matterId);
  for (const { matterId } of [going, stretched, signed]) await accepted(matterId);
  await does('zhujian1', 'matter.extend', stretched.matterId, { days: 20, reason: '要等管网检测结果。' });
  await answered(signed.matterId);
  const all = [own, fresh, sorted, going, stretched, signed, sealed, township];
  ids = all.map(({ matterId }) => matterId);
  known = {
    id: ids,
    number: all.map(({ number }) => number),
    secret: all.map(({ secret }) => secret),
    officeId: ['housing', 'water', 'hewan', 'discipline'],
    recipientOfficeId: ['discipline', 'housing'],
    aboutOfficeIds: ['housing', 'discipline'],
    list: ['to-do:registrar', 'to-do:unit', 'office', 'all', 'sealed', 'mailbox:secretary'],
    month: ['2026-03', '2199-12'],
    reportBy: ['2026-03-20', '2028-02-29'],
    letterId: ['opinion', 'acceptance'],
    account: ['dengji1'],
    phone: [phone, ''],
    residentId: ['', '11010519491231002X'],
    photos: [[]],
  };
  for (const account of [
    'dengji1',
    'zhuanban1',
    'xinfang1',
    'zhujian1',
    'zhujian2',
    'hewan1',
    'lianxi1',
    'jiwei1',
    'shuji1',
    'shenji1',
    'guanli1',
    'fucha1',
    'fuhe1',
  ])
    tokens.set(account, await county.as(account));
  tokens.set('citizen', await county.citizen('13800000031'));
  tokens.set('number and secret', own.token);
});
afterAll(() => county.close());

const names = Object.keys(operations) as OperationName[];
/** A log-in hashes for a tenth of a second: a few of those are enough. */
const howMany = (operation: OperationName): number => (operation === 'staff.log-in' ? 5 : perOperation);

/** The input with what only the moment knows: the version as it is now, the step that waits. */
const asOfNow = async (input: unknown): Promise<unknown> => {
  if (typeof input !== 'object' || input === null || !('id' in input) || !ids.includes(String(input.id))) return input;
  const { version, state } = await county.matter(String(input.id));
  const proposalId = state.proposals[0]?.id;
  return {
    ...input,
    ...('version' in input && typeof input.version === 'number' ? { version } : {}),
    ...('proposalId' in input && proposalId !== undefined ? { proposalId } : {}),
  };
};

const requests = (operation: OperationName): readonly unknown[] =>
  fc.sample(anyInput(operation, known), { seed, numRuns: howMany(operation) });

describe(`whatever is sent, by whomever (seed ${seed})`, () => {
  test('a matter that somebody may not see is to him one that is not there, whatever he asks', async () => {
    const none = 'f'.repeat(32);
    const asks = names.flatMap((operation) =>
      requests(operation)
        .filter((input) => operations[operation].input.safeParse(input).success)
        .filter(
          (input): input is { readonly id: string } => typeof input === 'object' && input !== null && 'id' in input,
        )
        .slice(0, 3)
        .map((input) => ({ operation, input })),
    );
    expect(new Set(asks.map(({ operation }) => operation)).size).toBeGreaterThan(40);
    let unseen = 0;
    for (const [who, token] of tokens) {
      const look = visitors.includes(who) ? 'matter.read' : 'desk.card';
      for (const id of ids) {
        if ((await county.codeOf(look, { id }, { token })) === 'ok') continue;
        unseen += 1;
        for (const { operation, input } of asks) {
          const real = await county.codeOf(operation, await asOfNow({ ...input, id }), { token });
          const made = await county.codeOf(operation, { ...input, id: none }, { token });
          expect(`${who} ${operation}: ${real}`).toBe(`${who} ${operation}: ${made}`);
        }
      }
    }
    expect(unseen).toBeGreaterThan(60);
  });

  test('it is answered at once, by a code of its own and a sentence; refused, it changes nothing', async () => {
    const callers = [...tokens.keys()];
    const luck = fc.sample(fc.nat(), { seed, numRuns: names.length * perOperation });
    let done = 0;
    for (const [row, operation] of names.filter((one) => one !== 'session.end').entries()) {
      for (const [place, sent] of requests(operation).entries()) {
        const input = await asOfNow(sent);
        const who = callers[(luck[row * perOperation + place] ?? 0) % callers.length] ?? 'guest';
        const told = `${operation} by ${who}: ${JSON.stringify(input)?.slice(0, 600)}`;
        const before = await everyMatter();
        const worked = process.cpuUsage();
        const code = await county.codeOf(operation, input, { token: tokens.get(who), address: `10.1.${place}.1` });
        // The processor's own time: on a busy machine an innocent call may have to wait.
        expect(process.cpuUsage(worked).user / 1000, told).toBeLessThan(1_000);
        expect(['something-broke', 'store-away'], told).not.toContain(code);
        expect(['ok', ...everyCall, ...operations[operation].refusals], told).toContain(code);
        if (code === 'ok') done += 1;
        else expect(`${wordsOf({ code }).title} ${await everyMatter()}`, told).toMatch(new RegExp(`。 ${before}$`));
      }
    }
    expect(done).toBeGreaterThan(150);
  });

  test('the histories are whole, and no line of the log says who, where or what', async () => {
    for (const id of ids)
      expect(firstBrokenEntry((await county.matter(id)).history, (text) => county.desk.crypto.hash(text))).toBeNull();
    for (const canary of canaries) expect(county.logged.join('')).not.toContain(canary);
  });
});

/** All there is to see of the matters and their number, short enough to compare after every call. */
const everyMatter = async (): Promise<string> => {
  const versions = await Promise.all(ids.map(async (id) => JSON.stringify(await county.matter(id))));
  const count = await county.desk.store.count(county.desk.matters, 'all', ['qinghe']);
  return county.desk.crypto.hash([count, ...versions].join('\n'));
};
