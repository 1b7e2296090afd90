import { dueDate } from '../clocks/due-date';
import type { WorkCalendar } from '../clocks/work-calendar';
import { addDays, daysBetween, monthOf, weekdayOf, type CivilDate } from '../kernel/civil-date';
import type { Leader } from '../people/leaders';

/** When a row's receptions are planned. Weekdays as in the kernel: 0 is Sunday. */
export type Rhythm =
  | { readonly every: 'month'; readonly day: number }
  | { readonly every: 'week'; readonly weekday: number }
  | { readonly every: 'working-day' };

/** One rule of the rota (rules §2.8): who receives, in which order, where, how often. */
export interface RotaRow {
  readonly id: string;
  /** As announced: 每月 16 日，书记、县长轮流. */
  readonly say: string;
  readonly rhythm: Rhythm;
  /** In the order of their turns. A turn is never skipped: a day off moves the day, not the leader. */
  readonly leaders: readonly Leader[];
  /** A planned day on which the first of them receives; every other turn is counted from it. */
  readonly firstOn: CivilDate;
  readonly place: string;
  readonly hours: string;
}

/** A county's rota: its rows, those that are told first on a day before the others. */
export type Rota = readonly RotaRow[];

/** Who receives citizens on a day, and where: what art. 18(1) wants published. No booking is needed to be received. */
export interface ReceptionDay {
  readonly date: CivilDate;
  readonly rowId: string;
  readonly say: string;
  readonly leaderId: string;
  readonly leaderTitle: string;
  readonly leaderName: string;
  readonly officeId: string;
  readonly place: string;
  readonly hours: string;
  /** The planned day, where that one is no working day. */
  readonly movedFrom: CivilDate | null;
  /** The holiday notice of the year is not out: the day may still move. */
  readonly provisional: boolean;
}

export interface AheadOf {
  readonly today: CivilDate;
  /** How many days are announced, today being the first. */
  readonly days: number;
  readonly calendar: WorkCalendar;
  readonly rota: Rota;
}

/** A planned day before today may be held after it: the longest holiday is shorter than this. */
const longestMove = 14;

const monthsBetween = (from: CivilDate, to: CivilDate): number => {
  const months = (date: CivilDate) => Number(date.slice(0, 4)) * 12 + Number(monthOf(date).slice(5));
  return months(to) - months(from);
};

/** Which turn a planned day is, counted from the row's first; null when nothing is planned on it. */
const turnOn = ({ rhythm, firstOn }: RotaRow, date: CivilDate, calendar: WorkCalendar): number | null => {
  switch (rhythm.every) {
    case 'month':
      return Number(date.slice(8)) === rhythm.day ? monthsBetween(firstOn, date) : null;
    case 'week':
      return weekdayOf(date) === rhythm.weekday ? Math.round(daysBetween(firstOn, date) / 7) : null;
    case 'working-day':
      return calendar.dayOf(date).working ? daysBetween(firstOn, date) : null;
  }
};

const leaderOfTurn = ({ id, leaders }: RotaRow, turn: number): Leader => {
  const leader = leaders[((turn % leaders.length) + leaders.length) % leaders.length];
  if (leader === undefined) throw new Error(`Rota row ${id} has no leaders`);
  return leader;
};

const receptionOn = (row: RotaRow, planned: CivilDate, calendar: WorkCalendar): ReceptionDay | null => {
  const turn = turnOn(row, planned, calendar);
  if (turn === null) return null;
  const { legal: date, provisional } = dueDate(planned, { count: 'natural', length: 0 }, calendar);
  const leader = leaderOfTurn(row, turn);
  return {
    date,
    rowId: row.id,
    say: row.say,
    leaderId: leader.id,
    leaderTitle: leader.title,
    leaderName: leader.name,
    officeId: leader.officeId,
    place: row.place,
    hours: row.hours,
    movedFrom: date === planned ? null : planned,
    provisional,
  };
};

/** Who receives from today on, by day, and on one day in the order of the rows. */
export const receptionsAhead = ({ today, days, calendar, rota }: AheadOf): readonly ReceptionDay[] => {
  const last = addDays(today, days - 1);
  const planned = Array.from({ length: days + longestMove }, (_, i) => addDays(today, i - longestMove));
  return rota
    .flatMap((row) => planned.map((date) => receptionOn(row, date, calendar)))
    .filter((reception) => reception !== null)
    .filter(({ date }) => date >= today && date <= last)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
