import type { CivilDate } from '../kernel/civil-date';
import type { ClockRun, MatterState } from '../matter/state';
import { dueDate, type DueDate } from './due-date';
import { clockOf, type Desk } from './legal-clocks';
import { standingOf, type Standing } from './standing';
import { nextWorkingDay } from './due-date';
import type { WorkCalendar } from './work-calendar';

/** When a run falls due: worked out from its start and length, never stored. */
export const runDue = (run: ClockRun, calendar: WorkCalendar): DueDate => {
  if (run.until !== null) {
    const legal = nextWorkingDay(run.until, calendar);
    return { strict: run.until, legal, provisional: !calendar.dayOf(legal).known };
  }
  return dueDate(run.from, { count: clockOf(run.clock).count, length: run.days }, calendar);
};

export const isRunning = (run: ClockRun): boolean => run.stoppedOn === null;

export const runningClock = (state: MatterState, clock: ClockRun['clock']): ClockRun | null =>
  state.runs.find((run) => run.clock === clock && isRunning(run)) ?? null;

/** Something an office owes now: which clock, who holds it, on whose list it stands, by when. */
export interface Duty {
  readonly run: ClockRun;
  readonly desk: Desk;
  readonly officeId: string;
  readonly due: DueDate;
}

/**
 * Everything owed on this matter at the moment, the one due first at the top.
 * A served letter at level 2 is the petition office's to deliver, so its C5s stands on the registrar's list (rules §5.5).
 */
export const dutiesOf = (state: MatterState, calendar: WorkCalendar): readonly Duty[] =>
  state.runs
    .filter((run) => isRunning(run) && clockOf(run.clock).kind === 'duty')
    .map((run) => ({ run, desk: deskOf(run, state), officeId: run.holder, due: runDue(run, calendar) }))
    .sort((a, b) => (a.due.legal < b.due.legal ? -1 : a.due.legal > b.due.legal ? 1 : 0));

const deskOf = (run: ClockRun, state: MatterState): Desk => {
  const desk = clockOf(run.clock).desk ?? 'unit';
  if (run.clock === 'C16' && run.body === 'petition-office') return 'petition-unit';
  if (run.clock === 'C5s' && run.holder !== state.officeId) return 'registrar';
  // A township secretary's 批示 on a letter the township received is carried out by its own head (rules §5.2, row 7b).
  if (run.clock === 'C7b' && run.holder === state.receivingOfficeId && state.filing.direct) return 'head';
  // What the petition office itself reported is answered by the joint-meeting office (row 36).
  if (run.clock === 'C20' && !state.filing.direct && state.assignment.reportedBy === state.receivingOfficeId)
    return 'joint-meeting';
  return desk;
};

/** The duty the petitioner's deadline card shows: among those owed to the petitioner, the one due first (design.md §4). */
export const dutyToPetitioner = (state: MatterState, calendar: WorkCalendar): Duty | null =>
  dutiesOf(state, calendar).find((duty) => clockOf(duty.run.clock).owes !== null) ?? null;

export const standingOfDuty = (
  duty: Duty,
  today: CivilDate,
  calendar: WorkCalendar,
): { standing: Standing; daysLeft: number } => standingOf(duty.due, today, calendar);
