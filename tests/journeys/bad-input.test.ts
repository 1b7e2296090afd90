import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../shared/contract/problems';
import { aJpeg } from '../services/some-pictures';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
let registrar: string;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
  registrar = await county.as('dengji1');
});
afterAll(() => county.close());

const filingWith = (part: object): unknown => ({ ...aFiling(), ...part });

// prettier-ignore
const wrong: readonly [string, string, () => unknown, string][] = [
  ['a number where words belong',                'matter.file', () => filingWith({ facts: 12 }), 'wrong-input'],
  ['a field nobody asked for',                   'matter.file', () => filingWith({ status: 'CLOSED' }), 'wrong-input'],
  ['an operator object in place of a number',    'track.open',  () => ({ number: { $ne: null }, secret: { $gt: '' } }), 'wrong-input'],
  ['an operator object in place of an id',       'desk.card',   () => ({ id: { $ne: null } }), 'wrong-input'],
  ['an own key named __proto__',                 'matter.file', () => JSON.parse(`{"__proto__":{"privacy":1},${JSON.stringify(aFiling()).slice(1)}`) as unknown, 'wrong-input'],
  ['a constructor key',                          'matter.file', () => filingWith({ constructor: { prototype: {} } }), 'wrong-input'],
  ['a million characters',                       'matter.file', () => filingWith({ facts: '字'.repeat(1_000_000) }), 'wrong-input'],
  ['ten photos',                                 'matter.file', () => filingWith({ photos: Array.from({ length: 10 }, (_one, place) => `${place}`.repeat(32)) }), 'too-many-photos'],
  ['a photo that was never sent',                'matter.file', () => filingWith({ photos: ['a'.repeat(32)] }), 'unknown-photo'],
  ['an ID with a bad check digit',               'matter.file', () => filingWith({ residentId: '110105194912310021' }), 'mistyped-resident-id'],
  ['an ID with one digit mistyped',              'matter.file', () => filingWith({ residentId: '11010519491231012X' }), 'mistyped-resident-id'],
  ['an ID born on 30 February',                  'matter.file', () => filingWith({ residentId: '110105194902300020' }), 'wrong-resident-id'],
  ['an ID of 15 digits',                         'matter.file', () => filingWith({ residentId: '110105491231002' }), 'wrong-resident-id'],
  ['a phone of ten digits',                      'matter.file', () => filingWith({ phone: '1380000002' }), 'wrong-phone'],
  ['a mailbox that is not there',                'matter.file', () => filingWith({ mailbox: 'township:nowhere' }), 'unknown-mailbox'],
  ['a level a township’s mailbox does not offer', 'matter.file', () => filingWith({ mailbox: 'township:hewan', privacy: 2 }), 'level-not-offered'],
  ['nothing said at all',                        'matter.file', () => filingWith({ facts: ' ', request: '' }), 'nothing-said'],
  ['a draft key of another shape',               'matter.file', () => filingWith({ draftKey: 'abc' }), 'wrong-input'],
  ['a number with two digits swapped',           'track.open',  () => ({ number: '703482165', secret: '0'.repeat(16) }), 'mistyped-number'],
  ['29 February of a common year',               'matter.enter', () => ({ ...anEntry(), writtenOn: '2026-02-29' }), 'wrong-input'],
  ['six representatives',                        'matter.enter', () => ({ ...anEntry(), channel: 'visit', representatives: 6, groupSize: 40 }), 'too-many-representatives'],
  ['from above without its sender',              'matter.enter', () => ({ ...anEntry(), channel: 'from-above' }), 'sender-needed'],
  ['an operation nobody has',                    'matter.delete', () => ({ id: 'x' }), 'unknown-operation'],
  ['a name from the prototype',                  'toString', () => ({}), 'unknown-operation'],
  ['input that is no object',                    'matter.file', () => 'hello', 'wrong-input'],
  ['no input',                                   'matter.file', () => undefined, 'wrong-input'],
];

const anEntry = () => ({
  channel: 'letter',
  level: 'county',
  sender: null,
  kind: 'petition',
  title: '',
  facts: '来信说村口的桥栏杆断了。',
  request: '修好栏杆。',
  townshipId: 'hewan',
  villageId: null,
  place: '',
  privacy: 1,
  name: '赵满仓',
  phone: '',
  address: '河湾村',
  residentId: '',
  answerBy: { electronic: false, post: true },
  raisedBefore: false,
  writtenOn: null,
  representatives: 1,
  groupSize: 1,
});

describe('bad input gets its own code and one plain sentence, and leaves nothing behind', () => {
  test.each(wrong)('%s', async (_what, operation, input, code) => {
    const before = await county.desk.store.count(county.desk.matters, 'all', ['qinghe']);
    expect(
      await county.codeOf(operation, input(), {
        token: operation === 'matter.enter' || operation === 'desk.card' ? registrar : null,
      }),
    ).toBe(code);
    const words = wordsOf({ code });
    expect(words.title).toMatch(/[。]$/);
    expect(words.next).not.toBe('');
    expect(await county.desk.store.count(county.desk.matters, 'all', ['qinghe'])).toBe(before);
  });

  test('emoji, rare characters and long names are kept as they were written', async () => {
    const receipt = await county.must(
      'matter.file',
      aFiling({ name: '𠮷田·阿卜杜拉', facts: '路灯不亮😡，𠮷祥巷整条巷子都黑。', title: '𠮷祥巷没有灯' }),
    );
    const own = await county.must('matter.read', { id: receipt.matterId }, { token: receipt.token });
    expect(own.title).toBe('𠮷祥巷没有灯');
    expect(own.submissions[0]?.facts).toContain('😡，𠮷祥巷');
  });

  test('a filing that is refused keeps its photos in the draft: corrected, it takes them; left, they are swept', async () => {
    const { draftKey, ...rest } = aFiling();
    const picture = await aJpeg();
    const { id } = await county.must('photo.add', { draftKey, data: picture.toString('base64') });
    const filing = { ...rest, draftKey, photos: [id], kind: 'accusation' as const };
    const accusedAll = { ...filing, about: '纪委', aboutOfficeIds: ['discipline', 'organisation', 'city-discipline'] };
    expect(await county.codeOf('matter.file', accusedAll)).not.toBe('ok');
    expect(await county.desk.photos.matterOfPhoto(id)).toBeNull();
    const receipt = await county.must('matter.file', filing);
    expect(await county.desk.photos.matterOfPhoto(id)).toBe(receipt.matterId);
  });

  test('half a character, cut by a phone’s keyboard, is dropped and nothing of the rest is lost', async () => {
    const receipt = await county.must('matter.file', aFiling());
    const id = receipt.matterId;
    const half = '同一条沟，已并案。\ud83d';
    expect(
      await county.codeOf(
        'matter.classify',
        { id, version: 1, class: 'petition', path: '31(6)', subject: half, repeatOf: null, note: half },
        { token: registrar },
      ),
    ).toBe('ok');
    expect((await county.matter(id)).state.subject).toBe('同一条沟，已并案。');
  });

  test('input nested a hundred thousand deep is refused in plain words', async () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const refused = await county.call('matter.file', deep as never);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'wrong-input', with: { field: '内容' } } });
  });

  test('a filing in a year whose holidays are not announced says that its date is provisional', async () => {
    county.on('2026-12-25');
    const receipt = await county.must('matter.file', aFiling());
    expect(receipt.next).toMatchObject({ dueOn: '2027-01-11', provisional: true });
    county.on('2028-02-29');
    const leap = await county.must('matter.file', aFiling());
    expect(leap.next.dueOn).toBe('2028-03-15');
    county.on('2026-03-02');
  });

  test('a wrong secret and an unknown number get the same answer', async () => {
    const receipt = await county.must('matter.file', aFiling());
    const wrongSecret = await county.call(
      'track.open',
      { number: receipt.number, secret: '1234567812345678' },
      { address: '10.9.0.1' },
    );
    const unknown = await county.call(
      'track.open',
      { number: '000000000', secret: '1234567812345678' },
      { address: '10.9.0.2' },
    );
    expect(wrongSecret).toEqual(unknown);
  });

  test('five wrong secrets close a matter’s door for a quarter of an hour, also for the right one', async () => {
    const receipt = await county.must('matter.file', aFiling());
    for (let tries = 0; tries < 5; tries += 1)
      await county.call(
        'track.open',
        { number: receipt.number, secret: '9'.repeat(16) },
        { address: `10.8.0.${tries}` },
      );
    expect(
      await county.codeOf('track.open', { number: receipt.number, secret: receipt.secret }, { address: '10.8.0.99' }),
    ).toBe('too-many-tries');
  });

  test('a forged identity in the input or a made-up token opens nothing', async () => {
    const receipt = await county.must('matter.file', aFiling());
    expect(
      await county.codeOf('matter.read', { id: receipt.matterId, userInfo: { openId: 'x' } }, { token: null }),
    ).toBe('log-in-first');
    expect(await county.codeOf('matter.read', { id: receipt.matterId }, { token: 'A'.repeat(43) })).toBe(
      'log-in-again',
    );
    expect(await county.codeOf('desk.home', {}, { token: receipt.token })).toBe('log-in-first');
  });

  test('a stale version is refused and nothing is overwritten', async () => {
    const receipt = await county.must('matter.file', aFiling());
    const classify = (version: number) =>
      county.codeOf(
        'matter.classify',
        { id: receipt.matterId, version, class: 'petition', path: '31(6)', subject: '', repeatOf: null, note: '' },
        { token: registrar },
      );
    expect(await classify(1)).toBe('ok');
    expect(await classify(1)).toBe('stale-version');
  });

  test('a change without a request id is not carried out', async () => {
    const receipt = await county.must('matter.file', aFiling());
    expect(
      await county.codeOf(
        'matter.rate',
        {
          id: receipt.matterId,
          version: 1,
          body: 'unit',
          outcome: 'satisfied',
          manner: 'satisfied',
          speed: 'satisfied',
          words: '',
        },
        { token: receipt.token, requestId: '' },
      ),
    ).toBe('request-id-needed');
  });
});
