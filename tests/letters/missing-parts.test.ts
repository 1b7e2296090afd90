import { describe, expect, test } from 'vitest';
import { adviceOnAnswer, answerKindFor, missingFromAnswer } from '../../shared/letters/answer';
import { letterKinds, type LetterKind } from '../../shared/letters/letter-kinds';
import { letterParts, missingParts } from '../../shared/letters/missing-parts';
import type { RightDoor } from '../../shared/matter/moves';
import { busReply, lampsOpinion } from './an-answer';

const wordsOf = (missing: readonly { words: string }[]) => missing.map(({ words }) => words);

describe('an opinion', () => {
  test('that holds all of article 32 may be signed, and nothing could be clearer', () => {
    expect(missingParts('opinion', lampsOpinion)).toEqual([]);
  });

  test.each([
    ['no request', { request: ' ' }, '没写请求'],
    ['facts of three words', { facts: '情况属实。' }, '查明的事实和理由太短，说不清一件事'],
    ['no conclusion', { conclusion: null }, '没选结论：支持、解释说明，还是不支持'],
    ['a conclusion of another kind of letter', { conclusion: 'adopted' }, '没选结论：支持、解释说明，还是不支持'],
    ['no opinion', { opinion: '' }, '没写处理意见'],
    ['support without the day it will be done', { doneBy: null }, '处理意见没写哪天完成'],
    ['no basis', { basis: '' }, '没写依据'],
    ['a basis that is no document', { basis: '按规定第三条办理' }, '依据没写是哪个文件'],
    ['a document without the article', { basis: '《城市照明管理规定》' }, '依据没写到第几条'],
    ['no plain words for the petitioner', { plain: '' }, '没写本人手机上先看到的话'],
  ] as const)('with %s is stopped', (_what, change, words) => {
    const missing = missingFromAnswer({ ...lampsOpinion, ...change }, '31(6)');

    expect(wordsOf(missing)).toEqual([words]);
    expect(missing.every(({ blocks }) => blocks)).toBe(true);
  });

  test.each(['第二十六条', '第26条', '第一百零三条第二款'])('its basis may name the article as %s', (article) => {
    expect(missingFromAnswer({ ...lampsOpinion, basis: `《城市照明管理规定》${article}` }, '31(6)')).toEqual([]);
  });

  test('that does not support needs no day', () => {
    expect(missingFromAnswer({ ...lampsOpinion, conclusion: 'not-support', doneBy: null }, '31(6)')).toEqual([]);
  });

  test.each([
    [
      'nobody was heard',
      { facts: '我局10月19日到现场查看，9 盏灯全部不亮，原因是施工挖断了电缆。' },
      '没写听过本人怎么说：哪天，当面还是电话',
    ],
    [
      'no figure',
      { facts: '我局到现场查看，灯全部不亮，当面听取了本人意见，原因是施工挖断电缆。' },
      '没有一个数字：哪天查的，有多少',
    ],
    [
      'a word that promises nothing',
      { opinion: '县住建局城市照明所尽快修好路灯。' },
      '“尽快”：写清谁、做什么、哪天前，更让人信',
    ],
    ['plain words that are too long', { plain: '灯坏了。'.repeat(40) }, '手机上先看到的话太长，留最要紧的几句'],
  ] as const)('where %s is warned about, and may be signed', (_what, change, words) => {
    const letter = { ...lampsOpinion, ...change };

    expect(wordsOf(adviceOnAnswer(letter))).toEqual([words]);
    expect(missingFromAnswer(letter, '31(6)')).toEqual([]);
  });

  test('is not the letter for a suggestion', () => {
    expect(missingFromAnswer(lampsOpinion, '29')).toContainEqual({
      part: 'kind',
      words: '这件事要用建议答复',
      blocks: true,
    });
  });

  test('shows its gaps before its warnings', () => {
    const missing = missingParts('opinion', { ...lampsOpinion, basis: '', plain: '尽快修好路灯。' });

    expect(missing.map(({ blocks }) => blocks)).toEqual([true, false]);
  });
});

describe('a duty reply', () => {
  const reply = { ...lampsOpinion, kind: 'duty-reply', conclusion: null, doneBy: null } as const;

  test('needs no conclusion and no day', () => {
    expect(missingFromAnswer(reply, '31(5)')).toEqual([]);
  });

  test('needs its basis down to the article', () => {
    expect(wordsOf(missingFromAnswer({ ...reply, basis: '《城市照明管理规定》' }, '31(5)'))).toEqual([
      '依据没写到第几条',
    ]);
  });
});

describe('a reply to a suggestion', () => {
  test('needs no legal basis', () => {
    expect(missingFromAnswer(busReply, '29')).toEqual([]);
  });

  test('must say whether it is adopted, and why', () => {
    expect(wordsOf(missingFromAnswer({ ...busReply, conclusion: null, facts: '' }, '29'))).toEqual([
      '没写研究情况和理由',
      '没选结论：采纳、部分采纳，还是不采纳',
    ]);
  });

  test('that adopts must say who does what; one that does not adopt need not', () => {
    expect(wordsOf(missingFromAnswer({ ...busReply, opinion: '' }, '29'))).toEqual(['采纳了，没写谁来做、做什么']);
    expect(missingFromAnswer({ ...busReply, conclusion: 'not-adopted', opinion: '', doneBy: null }, '29')).toEqual([]);
  });
});

test.each([
  ['31(6)', 'opinion'],
  ['31(5)', 'duty-reply'],
  ['29', 'suggestion-reply'],
  ['31(2)', null],
  ['30', null],
  [null, null],
] as const)('path %s ends in %s', (path, kind) => {
  expect(answerKindFor(path)).toBe(kind);
});

describe('the notices', () => {
  const door: RightDoor = {
    name: '县劳动仲裁委',
    address: '河滨路 36 号四楼',
    hours: '工作日',
    phone: '0000-5550158',
    route: '带劳动合同和工资条，填仲裁申请书。',
    period: '一年内',
  };
  const refusal = { code: 'outside-competence', reason: '劳动争议要先走仲裁，信访不能代替。', door } as const;

  test('a refusal with its reason and the whole right door lacks nothing', () => {
    expect(missingParts('not-accepted-notice', refusal)).toEqual([]);
  });

  test.each([
    ['no office', { name: '' }, '没写该去哪个单位'],
    ['no address', { address: '' }, '没写县劳动仲裁委的地址'],
    ['neither phone nor hours', { phone: '', hours: '' }, '没写县劳动仲裁委的电话或者接待时间'],
    ['no word on how to go about it', { route: '' }, '没写到那里怎么办'],
  ])('a refusal with %s is stopped: it may never only say "not ours"', (_what, change, words) => {
    const missing = missingParts('not-accepted-notice', { ...refusal, door: { ...door, ...change } });

    expect(missing).toContainEqual(expect.objectContaining({ words, blocks: true }));
  });

  test('a door without a period is only warned about: not every organ has one', () => {
    const missing = missingParts('diversion-notice', {
      path: '31(2)',
      reason: refusal.reason,
      door: { ...door, period: '' },
    });

    expect(missing).toEqual([{ part: 'route', words: '那边有期限的，要写上几天内去', blocks: false }]);
  });

  test.each([0, 31, 1.5, Number.NaN])('an extension of %d days is stopped', (days) => {
    expect(wordsOf(missingParts('extension-notice', { days, reason: '要等第三方检测的结果，12月中出来。' }))).toEqual([
      '只能延 1 到 30 天',
    ]);
  });

  test('an extension of one to thirty days with its reason may be sent', () => {
    for (const days of [1, 30]) {
      expect(missingParts('extension-notice', { days, reason: '要等第三方检测的结果，12月中出来。' })).toEqual([]);
    }
  });

  test('"同意" is no reason for a ruling', () => {
    expect(wordsOf(missingParts('objection-ruling', { agreed: true, reason: '同意。' }))).toEqual([
      '理由太短，说不清一件事',
    ]);
  });
});

test('every kind of letter has parts with names of their own; what is filled in by itself has nothing to write', () => {
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    const parts = letterParts[kind];
    expect(parts.length, kind).toBeGreaterThan(0);
    expect(new Set(parts.map(({ id }) => id)).size, kind).toBe(parts.length);
    for (const part of parts.filter(({ editable }) => !editable))
      expect(part.text, `${kind} ${part.id}`).toBeUndefined();
  }
});
