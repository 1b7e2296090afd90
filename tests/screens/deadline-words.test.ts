import { expect, test } from 'vitest';
import { type Deadline, deadlineWords, lookOf, movedWords } from '../../miniprogram/src/components/deadline-words';

const running: Deadline = {
  state: 'ok',
  provisional: false,
  day: 11,
  length: 15,
  daysLeft: 4,
  startsOn: '2026-11-12',
  dueOn: '2026-11-27',
  who: '县住建局',
  duty: '要书面告诉您：归不归它管、怎么办',
  ifLate: '第二天自动报给局长，信访局去催。',
  article: '《信访工作条例》第二十三条',
};

const sentence = (deadline: Deadline): string => deadline.who + deadlineWords(deadline).sentence.join('');

test('a deadline says which office must do what by the day on the leaf', () => {
  expect(sentence(running)).toBe('县住建局最晚这天要书面告诉您：归不归它管、怎么办。');
  expect(deadlineWords(running)).toMatchObject({
    state: '按时',
    count: '第 11 天，共 15 天',
    start: '11月12日',
    end: '27日',
  });
});

test('near its end it says how many days are left, and on the last day that it is today', () => {
  const soon: Deadline = { ...running, state: 'soon', day: 12, daysLeft: 3 };

  expect(deadlineWords(soon)).toMatchObject({ state: '快到期', end: '今天，还有 3 天' });
  expect(deadlineWords({ ...soon, day: 15, daysLeft: 0 })).toMatchObject({
    end: '就是今天',
    left: ['', '就是今天', ''],
  });
});

test('when it is late it says so, and what was already done about it', () => {
  const late: Deadline = {
    ...running,
    state: 'late',
    day: 18,
    daysLeft: -3,
    duty: '要给您书面意见',
    lateDone: '11月28日报给局长。',
  };

  expect(sentence(late)).toBe('县住建局本该这天给您书面意见，到今天还没有。');
  expect(deadlineWords(late)).toMatchObject({
    state: '超期 3 天',
    count: '第 18 天，应在 15 天内',
    then: { lead: '已经做了：', rest: '11月28日报给局长。' },
  });
});

test('a date that hangs on holidays not announced yet is only about right, and says why', () => {
  const provisional: Deadline = { ...running, provisional: true, dueOn: '2027-01-22' };

  expect(lookOf(provisional)).toBe('prov');
  expect(sentence(provisional)).toBe('县住建局最晚大约这天书面告诉您：归不归它管、怎么办。');
  expect(deadlineWords(provisional).then?.rest).toContain('2027 年放假安排还没公布');
});

test('a late deadline is late, also where its date was provisional', () => {
  expect(lookOf({ state: 'late', provisional: true })).toBe('late');
});

test('a clock that stands still for a hearing names who approved it', () => {
  const paused: Deadline = {
    ...running,
    state: 'pause',
    day: 13,
    length: 30,
    daysLeft: 17,
    who: '市信访局',
    paused: {
      why: '正在办复核，开听证会',
      by: '市信访局复核科',
      on: '2026-11-17',
      until: '听证记录一签字，第二天接着算。',
    },
  };

  expect(sentence(paused)).toBe('市信访局正在办复核，开听证会，这几天不算。');
  expect(deadlineWords(paused)).toMatchObject({
    count: '停在第 13 天，还剩 17 天',
    then: { lead: '谁批准的：', rest: '市信访局复核科，11月17日。听证记录一签字，第二天接着算。' },
  });
});

test('a promised date that moved stays readable with its reason', () => {
  expect(movedWords({ from: '2026-11-20', to: '2026-12-15', why: '批准延长' })).toEqual({
    old: '11月20日',
    rest: '改到 12月15日（周二）：批准延长',
  });
});
