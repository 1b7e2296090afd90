import { addDays, instantAt, type CivilDate } from '../kernel/civil-date';
import type { Circumstances } from '../matter/circumstances';
import { mayClose } from '../matter/guards';
import type { MatterState } from '../matter/state';
import { dutiesOf, runDue, runningClock } from './running';
import { stepsLeft } from './steps';

/** What the nightly run looks with: everything of the circumstances but the moment itself. */
export type Looking = Pick<Circumstances, 'calendar' | 'county' | 'office'>;

/**
 * The day on which an unopened electronic letter or a posted one without proof counts as not arrived, or a public notice
 * as service (row 23b, rules §5.5): the day after its last one, since a period ends at 24:00 (民法典 第二百零三条).
 */
export const dispatchEndsOn = (state: MatterState, { county }: Pick<Looking, 'county'>): CivilDate | null => {
  const sent = state.service.dispatched;
  if (sent === null || state.status !== 'OPINION_ISSUED') return null;
  const { electronicOpenDays, postProofDays, publicNoticeDays } = county.settings;
  switch (sent.way) {
    case 'electronic':
      return addDays(sent.on, electronicOpenDays + 1);
    case 'post':
      return addDays(sent.on, postProofDays + 1);
    case 'public-notice':
      return addDays(sent.on, publicNoticeDays + 1);
    case 'counter':
      return null;
  }
};

/**
 * The first day on which row 30 closes it, if nobody does anything more: a window is over, or everybody has rated and may
 * no longer change it. Null while something else is open; what settles that is saved, and asks anew.
 */
export const closesOn = (state: MatterState, on: Looking): CivilDate | null => {
  if (state.status !== 'SERVED' && state.status !== 'REVIEWED') return null;
  const windows = (['C7', 'C13'] as const).flatMap((clock) => runningClock(state, clock) ?? []);
  const days = [
    ...windows.map((run) => addDays(runDue(run, on.calendar).legal, 1)),
    ...Object.values(state.ratings).map(({ firstOn }) => addDays(firstOn, on.county.settings.ratingChangeDays + 1)),
  ];
  return days.sort().find((day) => mayClose(state, { ...on, today: day, now: instantAt(day, '02:00') })) ?? null;
};

/** The earliest day on which the nightly run has something to do here; null when it has nothing. */
export const nextLookOn = (state: MatterState, on: Looking): CivilDate | null => {
  const steps = dutiesOf(state, on.calendar).flatMap((duty) => stepsLeft(duty, state, on.calendar));
  const days = [...steps.map((step) => step.on), dispatchEndsOn(state, on), closesOn(state, on)];
  return days.filter((day) => day !== null).sort()[0] ?? null;
};
