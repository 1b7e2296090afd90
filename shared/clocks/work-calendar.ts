import { weekdayOf, yearOf, type CivilDate } from '../kernel/civil-date';
import year2023 from './calendar/2023.json';
import year2024 from './calendar/2024.json';
import year2025 from './calendar/2025.json';
import year2026 from './calendar/2026.json';
import year2027 from './calendar/2027.json';
import { statutoryDays } from './statutory-days';

/** One year of the State Council's notice, as the open holiday data write it. `papers` is empty while no notice is out. */
export interface CalendarYear {
  readonly year: number;
  readonly papers: readonly string[];
  readonly days: readonly CalendarDay[];
}

export interface CalendarDay {
  readonly name: string;
  readonly date: CivilDate;
  /** False for a weekend day that is worked to make up (调休). */
  readonly isOffDay: boolean;
}

export interface DayOfCalendar {
  readonly working: boolean;
  /** False where the year's notice is not out: then the answer is a guess and every date built on it is provisional. */
  readonly known: boolean;
  readonly name?: string;
}

export interface WorkCalendar {
  dayOf(date: CivilDate): DayOfCalendar;
}

/** A calendar from the years that are known, and the county's own days over them. */
export const workCalendar = (years: readonly CalendarYear[], overlay: readonly CalendarDay[] = []): WorkCalendar => {
  const known = new Set(years.filter((one) => one.papers.length > 0).map((one) => one.year));
  const named = new Map<CivilDate, CalendarDay>();
  // A notice may name days of the neighbouring year (30 December off for 元旦).
  for (const year of years) if (known.has(year.year)) for (const day of year.days) named.set(day.date, day);
  for (const day of overlay) named.set(day.date, day);
  const guesses = new Map<number, ReadonlyMap<CivilDate, string>>();
  const guessOf = (year: number): ReadonlyMap<CivilDate, string> => {
    const before = guesses.get(year);
    if (before !== undefined) return before;
    const guess = statutoryDays(year);
    guesses.set(year, guess);
    return guess;
  };
  const answers = new Map<CivilDate, DayOfCalendar>();
  const work = (date: CivilDate): DayOfCalendar => {
    const day = named.get(date);
    const isKnown = known.has(yearOf(date));
    if (day !== undefined) return { working: !day.isOffDay, known: isKnown, name: day.name };
    const weekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
    if (isKnown) return { working: !weekend, known: true };
    const name = guessOf(yearOf(date)).get(date);
    return name === undefined ? { working: !weekend, known: false } : { working: false, known: false, name };
  };
  return {
    dayOf(date) {
      const before = answers.get(date);
      if (before !== undefined) return before;
      const answer = work(date);
      answers.set(date, answer);
      return answer;
    },
  };
};

/** The years that are vendored in `calendar/`. */
export const nationalCalendar: WorkCalendar = workCalendar([year2023, year2024, year2025, year2026, year2027]);
