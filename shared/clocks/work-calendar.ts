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

/**
 * The calendar of these years with the county's own days laid over them. Of two notices for one year the later in the
 * list holds, whole: so a year entered by the administrator replaces the one that came with the product.
 * A year without a notice is unknown: weekends and the statutory days are off, and nobody knows of any 调休.
 */
export function workCalendar(years: readonly CalendarYear[], overlay: readonly CalendarDay[] = []): WorkCalendar {
  const announced = new Map(years.filter(({ papers }) => papers.length > 0).map((year) => [year.year, year]));
  // A notice may name days of the neighbouring year (2022-12-31 was off for 元旦 2023).
  const announcedDays = [...announced.values()].flatMap(({ days }) => days);
  const named = new Map([...announcedDays, ...overlay].map((day) => [day.date, day]));
  const statutory = remembered(statutoryDays);

  const dayOf = (date: CivilDate): DayOfCalendar => {
    const known = announced.has(yearOf(date));
    const day = named.get(date);
    if (day !== undefined) return { working: !day.isOffDay, known, name: day.name };
    const name = known ? undefined : statutory(yearOf(date)).get(date);
    if (name !== undefined) return { working: false, known, name };
    const weekday = weekdayOf(date);
    return { working: weekday !== 0 && weekday !== 6, known };
  };
  return { dayOf: remembered(dayOf) };
}

/** Figures ask for the same days a million times. */
function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}

/** The years that came with the product (`calendar/`). */
export const nationalCalendar: WorkCalendar = workCalendar([year2023, year2024, year2025, year2026, year2027]);
