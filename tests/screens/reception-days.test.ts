import { expect, test } from 'vitest';
import { nextKeyDay, receptionDays, type Reception } from '../../miniprogram/src/citizen/reception/days';

const receives = (date: string, title: string, more: Partial<Reception> = {}): Reception => ({
  date,
  title,
  name: '程有田',
  place: '县信访局一楼',
  hours: '上午 9:00–11:30',
  provisional: false,
  key: false,
  ...more,
});

const townships = ['2026-12-14', '2026-12-15', '2026-12-16'].map((date) =>
  receives(date, '城关镇党委书记', { place: '城关镇政府' }),
);

test('the days stand month by month in order, and whoever receives every day stands once', () => {
  const days = receptionDays([
    receives('2027-01-18', '县委书记', { key: true, provisional: true }),
    receives('2026-12-16', '县长', { key: true }),
    ...townships,
    receives('2026-12-02', '常务副县长'),
  ]);

  expect(days.months.map(({ month, days: of }) => [month, of.map(({ date }) => date)])).toEqual([
    ['2026-12', ['2026-12-02', '2026-12-16']],
    ['2027-01', ['2027-01-18']],
  ]);
  expect(days.daily.map(({ title }) => title)).toEqual(['城关镇党委书记']);
});

test('the first page announces the next day of the secretary or the county head, or none', () => {
  expect(
    nextKeyDay([receives('2027-01-18', '县委书记', { key: true }), receives('2026-12-16', '县长', { key: true })])
      ?.date,
  ).toBe('2026-12-16');
  expect(nextKeyDay(townships)).toBeUndefined();
});
