import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addDays,
  civilDateOf,
  daysBetween,
  endOfDay,
  endOfMonth,
  instantAt,
  isCivilDate,
  monthOf,
  startOfMonth,
  weekdayOf,
  yearOf,
} from '../../shared/kernel/civil-date';
import { anyDate } from '../builders/dates';

// The servers of a county stand in one time zone and a phone may be in another. Nobody gains or loses a day by it.
describe.each([
  { zone: 'Asia/Shanghai', minutesBehindUtc: -480 },
  { zone: 'America/Los_Angeles', minutesBehindUtc: 480 },
  { zone: 'Pacific/Kiritimati', minutesBehindUtc: -840 },
])('on a machine in $zone', ({ zone, minutesBehindUtc }) => {
  const zoneBefore = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  test('the machine really is there', () => {
    expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(minutesBehindUtc);
  });

  test.each([
    { instant: '2026-11-24T02:31:00.000Z', date: '2026-11-24' },
    { instant: '2026-02-28T15:59:59.999Z', date: '2026-02-28' },
    { instant: '2026-02-28T16:00:00.000Z', date: '2026-03-01' },
    { instant: '2026-12-31T16:00:00Z', date: '2027-01-01' },
    { instant: '2028-02-28T16:00:00.000Z', date: '2028-02-29' },
  ])('what came in at $instant came in on $date', ({ instant, date }) => {
    expect(civilDateOf(instant)).toBe(date);
  });

  test('a day begins at 00:00 and ends at 24:00 in the county', () => {
    expect(instantAt('2026-11-24', '00:00')).toBe('2026-11-23T16:00:00.000Z');
    expect(instantAt('2026-11-24', '08:30')).toBe('2026-11-24T00:30:00.000Z');
    expect(endOfDay('2026-11-24')).toBe('2026-11-24T16:00:00.000Z');
  });

  test('every moment of a day is on that day, and its end is on the next', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

        expect(civilDateOf(instantAt(date, time))).toBe(date);
        expect(civilDateOf(endOfDay(date))).toBe(addDays(date, 1));
      }),
    );
  });

  test('days added are days between, forward and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        const later = addDays(date, n);

        expect(isCivilDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(n);
        expect(addDays(later, -n)).toBe(date);
        expect(weekdayOf(later)).toBe((((weekdayOf(date) + n) % 7) + 7) % 7);
      }),
    );
  });

  test('dates in order are texts in order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

test.each([
  { text: '2026-02-28', is: true },
  { text: '2028-02-29', is: true },
  { text: '1949-12-31', is: true },
  { text: '2026-02-30', is: false },
  { text: '2026-02-29', is: false },
  { text: '2026-13-01', is: false },
  { text: '2026-00-10', is: false },
  { text: '2026-04-31', is: false },
  { text: '2026-2-17', is: false },
  { text: '0026-02-17', is: false },
  { text: '2026-02-17 ', is: false },
  { text: '2026-02-17T00:00', is: false },
  { text: '２０２６-02-17', is: false },
  { text: 'abc', is: false },
  { text: '', is: false },
])('"$text" is a day of the calendar: $is', ({ text, is }) => {
  expect(isCivilDate(text)).toBe(is);
});

test('Tuesday 24 November 2026 is a Tuesday in November 2026', () => {
  expect(weekdayOf('2026-11-24')).toBe(2);
  expect(weekdayOf('1969-12-31')).toBe(3);
  expect(yearOf('2026-11-24')).toBe(2026);
  expect(monthOf('2026-11-24')).toBe('2026-11');
});

test.each([
  { month: '2026-01', first: '2026-01-01', last: '2026-01-31' },
  { month: '2026-02', first: '2026-02-01', last: '2026-02-28' },
  { month: '2028-02', first: '2028-02-01', last: '2028-02-29' },
  { month: '2026-04', first: '2026-04-01', last: '2026-04-30' },
  { month: '2026-12', first: '2026-12-01', last: '2026-12-31' },
])('$month is from $first to $last', ({ month, first, last }) => {
  expect(startOfMonth(month)).toBe(first);
  expect(endOfMonth(month)).toBe(last);
});

test('what is no date, no moment or no time of day is a mistake of ours, and is not counted with', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => civilDateOf('2026-02-28')).toThrow(RangeError);
  expect(() => civilDateOf('2026-02-28T16:00:00')).toThrow(RangeError);
  expect(() => civilDateOf('2026-02-28T16:00:00+08:00')).toThrow(RangeError);
  expect(() => civilDateOf('2026-13-28T16:00:00Z')).toThrow(RangeError);
  expect(() => instantAt('2026-02-28', '24:00')).toThrow(RangeError);
});
