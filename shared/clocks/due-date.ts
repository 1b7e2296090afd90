import { addDays, type CivilDate } from '../kernel/civil-date';
import type { WorkCalendar } from './work-calendar';

/** A length of time: natural days (日) or working days (个工作日). The Regulation writes the two differently. */
export interface Days {
  readonly count: 'natural' | 'working';
  readonly length: number;
}

export interface DueDate {
  /** Start + length, not rolled: the offices' own early line. */
  readonly strict: CivilDate;
  /** The last day that still counts, until 24:00: the first working day from `strict` on (民法典 第二百零三条). */
  readonly legal: CivilDate;
  /** A day of a year whose holiday notice is not out was looked at: the date may move. */
  readonly provisional: boolean;
}

/**
 * When a period that begins on `start` ends. The start day is day 0 and not counted (民法典 第二百零一条); an extension is
 * added to the length, before rolling.
 */
export function dueDate(start: CivilDate, days: Days, calendar: WorkCalendar): DueDate {
  const walk = walkOver(calendar);
  const strict = days.count === 'working' ? walk.forward(start, days.length) : addDays(start, days.length);
  const legal = days.count === 'working' ? strict : walk.toWorkingDay(strict);
  return { strict, legal, provisional: walk.guessed() };
}

/** The first working day from `date` on, itself included. */
export const nextWorkingDay = (date: CivilDate, calendar: WorkCalendar): CivilDate =>
  walkOver(calendar).toWorkingDay(date);

/** The `n`-th working day after `date`, which is not counted itself. */
export const workingDaysAfter = (date: CivilDate, n: number, calendar: WorkCalendar): CivilDate =>
  walkOver(calendar).forward(date, n);

/** The `n`-th working day before `date`, which is not counted itself. */
export const workingDaysBefore = (date: CivilDate, n: number, calendar: WorkCalendar): CivilDate =>
  walkOver(calendar).back(date, n);

/** Longer than any holiday: a calendar that is off for so long was entered wrongly. */
const NO_WORK_AT_ALL = 60;

/** Steps over a calendar, and remembers whether it met a day of an unknown year. */
function walkOver(calendar: WorkCalendar) {
  let guessed = false;

  const isWorking = (date: CivilDate): boolean => {
    const { working, known } = calendar.dayOf(date);
    if (!known) guessed = true;
    return working;
  };

  const seek = (from: CivilDate, step: 1 | -1): CivilDate => {
    let date = from;
    for (let days = 0; days < NO_WORK_AT_ALL; days += 1) {
      if (isWorking(date)) return date;
      date = addDays(date, step);
    }
    throw new RangeError('the calendar has no working day for two months');
  };

  const nth = (from: CivilDate, n: number, step: 1 | -1): CivilDate => {
    let date = from;
    for (let left = n; left > 0; left -= 1) date = seek(addDays(date, step), step);
    return date;
  };

  return {
    toWorkingDay: (date: CivilDate) => seek(date, 1),
    forward: (date: CivilDate, n: number) => nth(date, n, 1),
    back: (date: CivilDate, n: number) => nth(date, n, -1),
    guessed: () => guessed,
  };
}
