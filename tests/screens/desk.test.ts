import { describe, expect, test } from 'vitest';
import { type ClockView, type WorkCard } from '../../shared/contract/views';
import { blankSheet, enteredFrom, lackingInSheet } from '../../miniprogram/src/desk/enter/sheet';
import { lastMonth, monthsBack } from '../../miniprogram/src/desk/figures/months';
import { clockSentence, daysLeftWords, standingOf } from '../../miniprogram/src/desk/work/card/clock-words';
import { marked } from '../../miniprogram/src/desk/work/card/marked';
import { afterClassifying } from '../../miniprogram/src/desk/work/moves/after-classifying';
import { becauseOf } from '../../miniprogram/src/desk/work/moves/because';

describe('the words a routing rule found are marked', () => {
  test('each where it stands, the longer one before a shorter one inside it', () => {
    const pieces = marked('东关村口的排水沟堵了', ['排水', '排水沟', '村口']);

    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['村口', '排水沟']);
    expect(pieces.map(({ text }) => text).join('')).toBe('东关村口的排水沟堵了');
  });

  test('a sign that means something to a pattern is only a sign', () => {
    expect(marked('一共 3.5 亩（约）', ['3.5', '（约）', '.'])).toContainEqual({ text: '3.5', hit: true });
  });

  test('nothing found leaves the text whole', () => {
    expect(marked('路灯不亮', [])).toEqual([{ text: '路灯不亮', hit: false }]);
  });
});

test.each([
  ['规则 50：学校办学归教体局。写了“校车”。', '学校办学归教体局'],
  ['地点在城关镇，归城关镇政府。', '地点在城关镇，归城关镇政府'],
])('of a rule’s reason the petitioner reads the clause that says why: %s', (reason, because) => {
  expect(becauseOf(reason)).toBe(because);
});

const aClock: ClockView = {
  clock: 'C1',
  name: '登记后转出',
  kind: 'duty',
  holder: '县信访局',
  startsOn: '2026-11-23',
  strictOn: '2026-12-08',
  dueOn: '2026-12-08',
  provisional: false,
  day: 0,
  length: 15,
  daysLeft: 15,
  standing: 'on-time',
  law: '《信访工作条例》第二十二条',
};

test.each<[string, Partial<ClockView>, string, string, string]>([
  ['on time', {}, '最晚这天要转出去', '还有 15 天', 'ok'],
  ['the last day', { standing: 'soon', daysLeft: 0 }, '最晚这天要转出去', '就是今天', 'soon'],
  ['late', { standing: 'overdue', daysLeft: -2 }, '本该这天转出去', '超期 2 天', 'late'],
  [
    'late and provisional',
    { standing: 'overdue', daysLeft: -2, provisional: true },
    '本该这天转出去',
    '超期 2 天',
    'late',
  ],
  ['provisional', { provisional: true }, '最晚大约这天要转出去', '还有 15 天', 'prov'],
  ['a right', { clock: 'C4', kind: 'right' }, '这天前可以提异议', '还有 15 天', 'ok'],
])('a clock that is %s says so', (_name, how, sentence, left, state) => {
  const clock = { ...aClock, ...how };

  expect([clockSentence(clock), daysLeftWords(clock), standingOf(clock)]).toEqual([sentence, left, state]);
});

test('a right that was not used lapses; only a duty is late', () => {
  const clock: ClockView = { ...aClock, clock: 'C4', kind: 'right', standing: 'overdue', daysLeft: -12 };

  expect([daysLeftWords(clock), standingOf(clock)]).toEqual(['过了 12 天', 'done']);
});

describe('what lies behind the classifying', () => {
  const registered = { class: null, direct: false, moves: ['classify'] };
  const cardOf = (part: object) => part as WorkCard;

  test.each<[string, object, string[], string[]]>([
    [
      'the registrar forwards, handles, turns away; he does not assign',
      registered,
      ['registrar'],
      ['forward', 'handle-directly', 'refuse', 'refuse-for-good', 'divert'],
    ],
    [
      'the coordinator also assigns',
      registered,
      ['coordinator'],
      ['forward', 'assign', 'handle-directly', 'refuse', 'refuse-for-good', 'divert'],
    ],
    [
      'a township’s handler stands for the registrar on what it received itself',
      { ...registered, direct: true },
      ['handler'],
      ['forward', 'handle-directly', 'refuse', 'refuse-for-good', 'divert'],
    ],
    ['who may not classify has nothing behind it', { ...registered, moves: [] }, ['registrar'], []],
    [
      'of a classified matter the card says it',
      { ...registered, class: 'petition', moves: ['classify', 'forward'] },
      ['coordinator'],
      ['forward'],
    ],
  ])('%s', (_name, card, roles, open) => {
    expect(afterClassifying(cardOf(card), roles)).toEqual(open);
  });
});

describe('a sheet typed at the counter', () => {
  const told = { ...blankSheet, channel: 'visit', kind: 'petition', facts: '水泵坏了两个月。', privacy: 1 } as const;

  test('nothing about the person keeps it from being registered', () => {
    expect(lackingInSheet(told)).toBeUndefined();
    expect(enteredFrom(told)?.name).toBe('');
  });

  test.each([
    ['先选怎么来的', { channel: null }],
    ['先写发生了什么', { facts: ' ' }],
    ['先写来文机关和日期', { channel: 'from-above', senderOrgan: '市信访局' }],
    ['先问本人：谁能知道他是谁', { privacy: null }],
  ] as const)('%s', (lacking, part) => {
    expect(lackingInSheet({ ...told, ...part })).toBe(lacking);
  });

  test('who leaves no name leaves no telephone either, whatever was typed before', () => {
    const entered = enteredFrom({ ...told, privacy: 3, name: '钱多来', phone: '13800000099', electronic: true });

    expect(entered).toMatchObject({ name: '', phone: '', answerBy: { electronic: false, post: false } });
  });

  test('only a visit has representatives', () => {
    expect(enteredFrom({ ...told, channel: 'letter', representatives: '4' })?.representatives).toBe(1);
    expect(enteredFrom({ ...told, representatives: '4' })?.representatives).toBe(4);
  });
});

test('the months go back two years from this one, over the new year', () => {
  const months = monthsBack('2027-01-31');

  expect(months).toHaveLength(24);
  expect(months.slice(0, 3)).toEqual(['2027-01', '2026-12', '2026-11']);
  expect(lastMonth('2027-01-31')).toBe('2026-12');
});
