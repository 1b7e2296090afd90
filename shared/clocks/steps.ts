import { addDays, type CivilDate } from '../kernel/civil-date';
import type { MatterState } from '../matter/state';
import { escalation, type ClockId, type Told } from './legal-clocks';
import type { Duty } from './running';
import { soonFrom } from './standing';
import type { WorkCalendar } from './work-calendar';

/** One time that somebody is told of a duty: because it is due soon, or because it is late (rules §5.3). */
export interface Step {
  /** Remembered in the history: each step is done once for each run of a clock. */
  readonly id: string;
  readonly kind: 'soon' | 'late';
  readonly on: CivilDate;
  readonly tell: readonly Told[];
}

const thePetitionOfficesOwn: readonly ClockId[] = ['C1', 'C4b', 'C18'];

const ladderOf = (clock: ClockId): readonly { readonly lateBy: number; readonly tell: readonly Told[] }[] => {
  if (clock === 'C15') return escalation.theDisciplineOffices;
  return thePetitionOfficesOwn.includes(clock) ? escalation.thePetitionOffices : escalation.theUnits;
};

/** Every step of a duty, the earliest first. */
export const stepsOf = ({ run, due }: Duty, calendar: WorkCalendar): readonly Step[] => {
  const id = (step: string): string => `${run.clock}:${run.startedBy}:${step}`;
  return [
    { id: id('soon'), kind: 'soon', on: soonFrom(due, calendar), tell: ['holder'] },
    ...ladderOf(run.clock).map(({ lateBy, tell }) => ({
      id: id(`late${lateBy}`),
      kind: 'late' as const,
      on: addDays(due.legal, lateBy),
      tell,
    })),
  ];
};

/** The steps that are still to come. Once it was told as late, "due soon" has nothing more to say. */
export const stepsLeft = (duty: Duty, state: MatterState, calendar: WorkCalendar): readonly Step[] => {
  const steps = stepsOf(duty, calendar);
  const isDone = ({ id }: Step): boolean => state.escalated.includes(id);
  const wasLate = steps.some((step) => step.kind === 'late' && isDone(step));
  return steps.filter((step) => !isDone(step) && !(wasLate && step.kind === 'soon'));
};

/** The steps whose day has come. A run that comes days late still tells everybody of the lateness, each once. */
export const stepsOwed = (
  duty: Duty,
  state: MatterState,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: WorkCalendar },
): readonly Step[] => {
  const come = stepsLeft(duty, state, calendar).filter(({ on }) => on <= today);
  return come.some(({ kind }) => kind === 'late') ? come.filter(({ kind }) => kind === 'late') : come;
};
