import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dueDate, nextWorkingDay, workingDaysAfter, workingDaysBefore, type Days } from '../../shared/clocks/due-date';
import { nationalCalendar as calendar, workCalendar, type WorkCalendar } from '../../shared/clocks/work-calendar';
import { addDays, daysBetween, type CivilDate } from '../../shared/kernel/civil-date';
import { aDateFrom } from '../builders/dates';

const natural = (length: number): Days => ({ count: 'natural', length });
const working = (length: number): Days => ({ count: 'working', length });

const isWorking = (date: CivilDate): boolean => calendar.dayOf(date).working;
const workingDaysIn = (after: CivilDate, to: CivilDate): number =>
  Array.from({ length: daysBetween(after, to) }, (_, n) => addDays(after, n + 1)).filter(isWorking).length;

const starts = aDateFrom('2023-01-01', '2030-12-31');
const lengths = fc.integer({ min: 1, max: 90 });
const anyLength = fc.oneof(lengths.map(natural), lengths.map(working));

interface Case {
  readonly start: CivilDate;
  readonly days: Days;
  readonly strict: CivilDate;
  readonly legal: CivilDate;
  readonly provisional?: true;
  readonly why: string;
}

// prettier-ignore
const cases: readonly Case[] = [
  { start: '2026-01-30', days: natural(15), strict: '2026-02-14', legal: '2026-02-14', why: 'a Saturday that is worked (调休): no roll' },
  { start: '2026-02-01', days: natural(15), strict: '2026-02-16', legal: '2026-02-24', why: 'past the whole Spring Festival' },
  { start: '2026-04-05', days: natural(30), strict: '2026-05-05', legal: '2026-05-06', why: 'the last day of 劳动节' },
  { start: '2026-08-02', days: natural(60), strict: '2026-10-01', legal: '2026-10-08', why: 'past 国庆' },
  { start: '2025-12-17', days: natural(15), strict: '2026-01-01', legal: '2026-01-04', why: 'to a Sunday that is worked' },
  { start: '2026-03-02', days: natural(60), strict: '2026-05-01', legal: '2026-05-06', why: 'the 60 days of 第三十四条' },
  { start: '2026-02-13', days: working(5),  strict: '2026-02-27', legal: '2026-02-27', why: '14 February is worked, then the Spring Festival' },
  { start: '2026-02-12', days: working(5),  strict: '2026-02-26', legal: '2026-02-26', why: 'an objection over the Spring Festival' },
  { start: '2026-09-17', days: working(3),  strict: '2026-09-21', legal: '2026-09-21', why: 'Sunday 20 September is worked' },
  { start: '2026-09-30', days: working(5),  strict: '2026-10-13', legal: '2026-10-13', why: '10 October is worked' },
  { start: '2026-09-30', days: working(10), strict: '2026-10-20', legal: '2026-10-20', why: 'ten days over 国庆' },
  { start: '2026-12-17', days: natural(15), strict: '2027-01-01', legal: '2027-01-04', provisional: true, why: '元旦 of a year nobody has announced' },
  { start: '2026-12-28', days: working(5),  strict: '2027-01-05', legal: '2027-01-05', provisional: true, why: '1 January 2027 is not worked' },
  { start: '2026-11-23', days: natural(60), strict: '2027-01-22', legal: '2027-01-22', provisional: true, why: 'filed today, due in an unknown year' },
  { start: '2026-11-23', days: natural(90), strict: '2027-02-21', legal: '2027-02-22', provisional: true, why: 'with the longest extension' },
  { start: '2022-12-16', days: natural(15), strict: '2022-12-31', legal: '2023-01-03', provisional: true, why: 'out of an unknown year into a known one' },
  { start: '2026-11-20', days: natural(41), strict: '2026-12-31', legal: '2026-12-31', why: 'the last day of a known year is certain' },
  { start: '2026-11-03', days: natural(0),  strict: '2026-11-03', legal: '2026-11-03', why: 'a day that was set is that day' },
  { start: '2026-10-03', days: natural(0),  strict: '2026-10-03', legal: '2026-10-08', why: 'a day that was set is rolled too' },
];

// The process’s own time zone must not matter: a plain calendar package answers 26 February for 13 February + 5 in
// California.
describe.each([
  { zone: 'Asia/Shanghai', minutesBehindUtc: -480 },
  { zone: 'America/Los_Angeles', minutesBehindUtc: 480 },
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

  test.each(cases)(
    '$start + $days.length $days.count days: strict $strict, legal $legal ($why)',
    ({ start, days, strict, legal, provisional = false }) => {
      expect(dueDate(start, days, calendar)).toEqual({ strict, legal, provisional });
    },
  );
});

test('a period never ends before its strict date, and always on a working day', () => {
  fc.assert(
    fc.property(starts, anyLength, (start, days) => {
      const { strict, legal } = dueDate(start, days, calendar);

      expect(legal >= strict).toBe(true);
      expect(isWorking(legal)).toBe(true);
      expect(nextWorkingDay(strict, calendar)).toBe(legal);
    }),
  );
});

test('natural days count every day, and roll over nothing but days off', () => {
  fc.assert(
    fc.property(starts, lengths, (start, length) => {
      const { strict, legal } = dueDate(start, natural(length), calendar);

      expect(daysBetween(start, strict)).toBe(length);
      expect(workingDaysIn(addDays(strict, -1), legal)).toBe(1);
    }),
  );
});

test('working days count just the working days after the start', () => {
  fc.assert(
    fc.property(starts, lengths, (start, length) => {
      const { strict, legal } = dueDate(start, working(length), calendar);

      expect(legal).toBe(strict);
      expect(workingDaysIn(start, legal)).toBe(length);
    }),
  );
});

test('who began later or has longer is never due earlier', () => {
  fc.assert(
    fc.property(starts, anyLength, fc.integer({ min: 0, max: 30 }), (start, days, more) => {
      const due = dueDate(start, days, calendar);
      const began = dueDate(addDays(start, more), days, calendar);
      const longer = dueDate(start, { ...days, length: days.length + more }, calendar);

      for (const other of [began, longer]) {
        expect(other.strict >= due.strict).toBe(true);
        expect(other.legal >= due.legal).toBe(true);
      }
    }),
  );
});

/** The calendar, keeping a note of every day it is asked for. */
function watched(): WorkCalendar & { readonly asked: CivilDate[] } {
  const asked: CivilDate[] = [];
  return {
    asked,
    dayOf(date) {
      asked.push(date);
      return calendar.dayOf(date);
    },
  };
}

test('a date is provisional just when a day of an unknown year was looked at', () => {
  fc.assert(
    fc.property(aDateFrom('2026-06-01', '2027-06-30'), anyLength, (start, days) => {
      const notes = watched();
      const { provisional } = dueDate(start, days, notes);

      expect(provisional).toBe(notes.asked.some((date) => !calendar.dayOf(date).known));
    }),
  );
});

test('what was provisional is certain once the notice is out', () => {
  const announced = workCalendar([
    { year: 2026, papers: ['notice'], days: [] },
    {
      year: 2027,
      papers: ['notice'],
      days: [
        { name: '元旦', date: '2027-01-01', isOffDay: true },
        { name: '元旦', date: '2027-01-02', isOffDay: true },
        { name: '元旦', date: '2027-01-03', isOffDay: false },
      ],
    },
  ]);

  expect(dueDate('2026-12-17', natural(15), announced)).toEqual({
    strict: '2027-01-01',
    legal: '2027-01-03',
    provisional: false,
  });
});

test('working days after and before undo each other from a working day', () => {
  fc.assert(
    fc.property(starts, lengths, (start, n) => {
      const from = nextWorkingDay(start, calendar);

      expect(workingDaysBefore(workingDaysAfter(from, n, calendar), n, calendar)).toBe(from);
    }),
  );
});

test.each([
  { date: '2026-10-08', n: 1, before: '2026-09-30' },
  { date: '2026-10-01', n: 3, before: '2026-09-28' },
  { date: '2026-02-16', n: 3, before: '2026-02-12' },
  { date: '2026-03-02', n: 2, before: '2026-02-27' },
  { date: '2026-10-03', n: 0, before: '2026-10-03' },
])('$n working days before $date is $before', ({ date, n, before }) => {
  expect(workingDaysBefore(date, n, calendar)).toBe(before);
});

test('a calendar entered without any working day is refused, not searched for ever', () => {
  const nothing: WorkCalendar = { dayOf: () => ({ working: false, known: true }) };

  expect(() => dueDate('2026-11-24', natural(15), nothing)).toThrow(RangeError);
  expect(() => workingDaysBefore('2026-11-24', 3, nothing)).toThrow(RangeError);
});
