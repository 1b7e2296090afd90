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

/** When a period that starts on `start` ends. The start day is day 0 and not counted (民法典 第二百零一条). */
export const dueDate = (start: CivilDate, days: Days, calendar: WorkCalendar): DueDate => {
  const walk = walkOver(calendar);
  if (days.count === 'working') {
    const last = walk.forward(start, days.length);
    return { strict: last, legal: last, provisional: walk.guessed() };
  }
  const strict = addDays(start, days.length);
  const legal = walk.from(strict);
  return { strict, legal, provisional: walk.guessed() };
};

/** The first working day from `date` on, itself included. */
export const nextWorkingDay = (date: CivilDate, calendar: WorkCalendar): CivilDate => walkOver(calendar).from(date);

/** The day `count` working days after `date`. */
export const workingDaysAfter = (date: CivilDate, count: number, calendar: WorkCalendar): CivilDate => walkOver(calendar).forward(date, count);

/** The day `count` working days before `date`. */
export const workingDaysBefore = (date: CivilDate, count: number, calendar: WorkCalendar): CivilDate => {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (calendar.dayOf(day).working) left -= 1;
  }
  return day;
};

const walkOver = (calendar: WorkCalendar) => {
  let guessed = false;
  const isWorking = (day: CivilDate): boolean => {
    const { working, known } = calendar.dayOf(day);
    if (!known) guessed = true;
    return working;
  };
  return {
    from(date: CivilDate): CivilDate {
      let day = date;
      while (!isWorking(day)) day = addDays(day, 1);
      return day;
    },
    forward(date: CivilDate, count: number): CivilDate {
      let day = date;
      for (let left = count; left > 0; ) {
        day = addDays(day, 1);
        if (isWorking(day)) left -= 1;
      }
      return day;
    },
    guessed: () => guessed,
  };
};
