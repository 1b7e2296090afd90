import { describe, expect, test } from 'vitest';
import { filing as contract } from '../../shared/contract/public-operations';
import { answersOf } from '../../miniprogram/src/citizen/file/answers';
import { faultsOfWho, phoneFault, residentIdFault } from '../../miniprogram/src/citizen/file/faults';
import {
  blankFiling,
  draftNameOf,
  filingOf,
  hasContent,
  kindOf,
  type Door,
  type FilingFields,
} from '../../miniprogram/src/citizen/file/filing';
import { stepsFor } from '../../miniprogram/src/citizen/file/steps';
import { levelsFor } from '../../miniprogram/src/citizen/parts/levels';

const firstPage: Door = { mailbox: null, kind: '', title: '我要反映' };
const headsMailbox: Door = { mailbox: 'head', kind: 'petition', title: '县长信箱' };
const townshipsMailbox: Door = { mailbox: 'township:chengguan', kind: 'petition', title: '城关镇书记信箱' };
const suggestion: Door = { mailbox: null, kind: 'suggestion', title: '提建议' };

const draftOf = (fields: Partial<FilingFields>) => ({
  key: '0123456789abcdef0123456789abcdef',
  changedAt: 0,
  fields: { ...blankFiling, ...fields },
  photos: [],
});

const named: Partial<FilingFields> = {
  kind: 'petition',
  facts: '排水沟堵了。',
  privacy: 1,
  name: '覃桂枝',
  phone: '13900001234',
  address: '城关镇东关村 5 组',
  residentId: '110101199003070011',
  answerBy: ['electronic'],
};

describe('what is sent', () => {
  test('is what the service accepts, by every door', () => {
    for (const door of [firstPage, headsMailbox, townshipsMailbox, suggestion])
      expect(contract.safeParse(filingOf(draftOf(named), door, ['photo-1'])).success).toBe(true);
  });

  test('holds nothing of the person at level 3, though the draft still does', () => {
    const draft = draftOf({ ...named, privacy: 3 });

    const sent = filingOf(draft, firstPage, []);

    expect(sent).toMatchObject({ privacy: 3, name: '', phone: '', address: '', residentId: '' });
    expect(sent.answerBy).toEqual({ electronic: false, post: false });
    expect(draft.fields.name).toBe('覃桂枝');
  });

  test('names whom a report is about, and only a report does', () => {
    const about = { ...named, about: '某干部', aboutOfficeIds: ['chengguan'] };

    expect(filingOf(draftOf({ ...about, kind: 'accusation' }), firstPage, [])).toMatchObject({
      kind: 'accusation',
      about: '某干部',
      aboutOfficeIds: ['chengguan'],
    });
    expect(filingOf(draftOf(about), firstPage, [])).toMatchObject({ about: '', aboutOfficeIds: [] });
  });
});

describe('the doors', () => {
  test('of a mailbox and of 提建议 answer the first question', () => {
    expect(stepsFor(firstPage).map(({ id }) => id)).toEqual(['kind', 'what', 'where', 'photos', 'who', 'check']);
    expect(stepsFor(headsMailbox).map(({ id }) => id)).not.toContain('kind');
    expect(kindOf(suggestion, blankFiling)).toBe('suggestion');
  });

  test('each keep a draft of their own', () => {
    const names = [firstPage, headsMailbox, townshipsMailbox, suggestion].map(draftNameOf);

    expect(new Set(names).size).toBe(4);
  });
});

test('nothing is chosen beforehand, and an untouched form is no draft to go on with', () => {
  expect(blankFiling).toMatchObject({ kind: '', privacy: 0, answerBy: [], raisedBefore: '' });
  expect(hasContent(draftOf({}))).toBe(false);
  expect(hasContent(draftOf({ facts: '沟' }))).toBe(true);
});

describe('what must be put right', () => {
  test.each([
    ['', undefined],
    ['13900001234', undefined],
    ['１３９ ００００１２３４', undefined],
    ['0838-6612345', undefined],
    ['1390000123', '手机号不对，应是 11 位数字。请对一遍；不留电话也能交。'],
  ])('a phone “%s”', (phone, fault) => {
    expect(phoneFault(phone)).toBe(fault);
  });

  test.each([
    ['', undefined],
    ['110101199003070011', undefined],
    ['110101199003070012', '身份证号有一位抄错了。请对着身份证再看一遍；不填也能交。'],
    ['1101011990030700', '身份证号不对，应是 18 位，生日要真有这一天。请对着身份证再看一遍；不填也能交。'],
  ])('an ID number “%s”', (id, fault) => {
    expect(residentIdFault(id, '2026-11-23')).toBe(fault);
  });

  test('is the level first, and nothing at all for the nameless', () => {
    const wrong = { ...blankFiling, phone: '1' };

    expect(faultsOfWho(wrong, '2026-11-23').map(({ id }) => id)).toEqual(['privacy']);
    expect(faultsOfWho({ ...wrong, privacy: 1 }, '2026-11-23').map(({ id }) => id)).toEqual(['phone']);
    expect(faultsOfWho({ ...wrong, privacy: 3 }, '2026-11-23')).toEqual([]);
  });
});

describe('the levels', () => {
  test('of a township’s own mailbox and of a report leave out 只让信访局知道', () => {
    expect(levelsFor({ kind: 'petition', direct: false }).map(({ privacy }) => privacy)).toEqual([1, 2, 3]);
    expect(levelsFor({ kind: 'petition', direct: true }).map(({ privacy }) => privacy)).toEqual([1, 3]);
    expect(levelsFor({ kind: 'accusation', direct: false }).map(({ privacy }) => privacy)).toEqual([1, 3]);
  });
});

describe('看一遍', () => {
  test('says what was left empty, and offers no 改 for the door one came in by', () => {
    const lines = answersOf({ door: headsMailbox, draft: draftOf({ privacy: 1 }), county: undefined });

    expect(lines[0]).toEqual({ question: '交到', answer: '县长信箱' });
    expect(lines.find(({ question }) => question === '您是谁')?.answer).toBe('没写');
  });

  test('asks the nameless neither who they are nor how the answer should come', () => {
    const questions = answersOf({ door: firstPage, draft: draftOf({ ...named, privacy: 3 }), county: undefined }).map(
      ({ question }) => question,
    );

    expect(questions).not.toContain('您是谁');
    expect(questions).not.toContain('书面答复');
  });
});
