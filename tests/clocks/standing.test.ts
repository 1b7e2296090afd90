import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueDate } from '../../shared/clocks/due-date';
import { soonFrom, standingOf } from '../../shared/clocks/standing';
import { nationalCalendar as calendar } from '../../shared/clocks/work-calendar';
import { addDays, daysBetween } from '../../shared/kernel/civil-date';
import { aDateFrom } from '../builders/dates';

// Received 2 August: 60 days end strictly on 1 October, by law on 8 October, after the holiday.
const overNationalDay = dueDate('2026-08-02', { count: 'natural', length: 60 }, calendar);

test.each([
  { today: '2026-08-02', standing: 'on-time', daysLeft: 67 },
  { today: '2026-09-27', standing: 'on-time', daysLeft: 11 },
  { today: '2026-09-28', standing: 'soon', daysLeft: 10 },
  { today: '2026-10-01', standing: 'soon', daysLeft: 7 },
  { today: '2026-10-02', standing: 'soon', daysLeft: 6 },
  { today: '2026-10-08', standing: 'soon', daysLeft: 0 },
  { today: '2026-10-09', standing: 'overdue', daysLeft: -1 },
  { today: '2026-11-24', standing: 'overdue', daysLeft: -47 },
] as const)('on $today an answer due by 8 October is $standing, days left $daysLeft', ({ today, ...expected }) => {
  expect(standingOf(overNationalDay, today, calendar)).toEqual(expected);
});

test('due soon begins three working days before the strict date, so the holiday does not eat the warning', () => {
  expect(soonFrom(overNationalDay, calendar)).toBe('2026-09-28');
});

test('due soon begins on the same day whether it is counted from the strict date or from the legal one', () => {
  // No working day lies between the two; the lists of the desk rely on it.
  fc.assert(
    fc.property(aDateFrom('2023-01-01', '2028-12-31'), fc.integer({ min: 1, max: 90 }), (start, length) => {
      const due = dueDate(start, { count: 'natural', length }, calendar);

      expect(soonFrom({ ...due, strict: due.legal }, calendar)).toBe(soonFrom(due, calendar));
    }),
  );
});

test('nothing turns better by waiting: first on time, then soon, then overdue', () => {
  const order = ['on-time', 'soon', 'overdue'];

  fc.assert(
    fc.property(aDateFrom('2023-01-01', '2028-12-31'), fc.integer({ min: 1, max: 90 }), (start, length) => {
      const due = dueDate(start, { count: 'natural', length }, calendar);
      const days = Array.from({ length: length + 20 }, (_, n) => addDays(start, n));
      const standings = days.map((today) => standingOf(due, today, calendar));

      const ranks = standings.map(({ standing }) => order.indexOf(standing));
      expect(ranks).toEqual([...ranks].sort());
      for (const [n, today] of days.entries()) {
        expect(standings[n]?.daysLeft).toBe(daysBetween(today, due.legal));
        expect(standings[n]?.standing === 'overdue').toBe(today > due.legal);
      }
    }),
  );
});
