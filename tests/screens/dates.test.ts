import { expect, test } from 'vitest';
import {
  citizenTime,
  day,
  dayAndWeekday,
  dayInSentence,
  deskTime,
  fullDay,
  fullMoment,
  leafOf,
  moment,
  monthName,
  spokenTime,
} from '../../miniprogram/src/text/dates';

test('a date is closed up, with the weekday after it', () => {
  expect(day('2026-11-07')).toBe('11月7日');
  expect(dayAndWeekday('2026-11-27')).toBe('11月27日 周五');
  expect(dayInSentence('2026-12-07')).toBe('12月7日（周一）');
  expect(fullDay('2027-01-22')).toBe('2027年1月22日');
  expect(monthName('2026-10')).toBe('2026年10月');
});

test('a leaf shows month, day and weekday', () => {
  expect(leafOf('2026-12-13')).toEqual({ month: '12月', day: '13', longWeekday: '星期日', shortWeekday: '周日' });
});

test('an instant is shown by the clock of the office, wherever the phone is', () => {
  expect(moment('2026-11-10T01:12:00.000Z')).toBe('11月10日 周二 09:12');
  expect(fullMoment('2026-12-31T16:05:59.000Z')).toBe('2027年1月1日 00:05');
  expect(deskTime('2026-11-23T15:59:00.000Z')).toBe('23:59');
  expect(citizenTime('2026-11-23T06:30:00.000Z')).toBe('下午 2:30');
});

test.each([
  ['00:05', '上午 0:05'],
  ['09:00', '上午 9:00'],
  ['12:00', '中午 12:00'],
  ['13:00', '下午 1:00'],
  ['17:30', '下午 5:30'],
])('%s is said as %s', (clock, said) => {
  expect(spokenTime(clock)).toBe(said);
});
