import { addDays, type CivilDate } from '../kernel/civil-date';
import type { Circumstances } from '../matter/circumstances';
import { bodiesRated } from '../matter/guards';
import type { ClockRun, MatterState } from '../matter/state';
import { dutiesOf, runDue, runningClock, type Duty } from './running';
import { soonFrom } from './standing';

/** What the nightly run looks with: everything of the circumstances but the moment itself. */
export type Looking = Pick<Circumstances, 'calendar' | 'county' | 'office'>;

/** The steps of a duty that comes near and is then late (rules §5.3), each done once. */
export const lateSteps = [
  { step: 'late1', lateBy: 1 },
  { step: 'late4', lateBy: 4 },
] as const;

export type StepName = 'soon' | (typeof lateSteps)[number]['step'];

/** One step of one run of one clock: how the history remembers that somebody was told. */
export const stepId = (run: ClockRun, step: StepName): string => `${run.clock}:${run.startedBy}:${step}`;

/** The days on which somebody is to be told of this duty, for the steps that were not done yet. */
export const stepDays = (
  duty: Duty,
  state: MatterState,
  on: Looking,
): readonly { readonly step: StepName; readonly day: CivilDate }[] => {
  const all = [
    { step: 'soon' as const, day: soonFrom(duty.due, on.calendar) },
    ...lateSteps.map(({ step, lateBy }) => ({ step, day: addDays(duty.due.legal, lateBy) })),
  ];
  return all.filter(({ step }) => !state.escalated.includes(stepId(duty.run, step)));
};

/** The day on which an unopened electronic letter, an unproven posted one or a public notice comes to its end (row 23b, rules §5.5). */
export const dispatchEnds = (state: MatterState, { county }: Looking): CivilDate | null => {
  const sent = state.service.dispatched;
  if (sent === null || state.status !== 'OPINION_ISSUED') return null;
  const { electronicOpenDays, postProofDays, publicNoticeDays } = county.settings;
  const days = sent.way === 'electronic' ? electronicOpenDays : sent.way === 'post' ? postProofDays : publicNoticeDays;
  return addDays(sent.on, days);
};

/** The first day on which row 30 might close it, as far as the calendar alone decides. */
const mayCloseFrom = (state: MatterState, on: Looking): CivilDate | null => {
  if (state.status !== 'SERVED' && state.status !== 'REVIEWED') return null;
  const endOf = (clock: 'C7' | 'C13'): CivilDate => {
    const run = runningClock(state, clock);
    return run === null ? '' : addDays(runDue(run, on.calendar).legal, 1);
  };
  const given = bodiesRated(state, on.county.petitionOfficeId).map((body) => state.ratings[body]?.firstOn);
  const settled = given.every((one) => one !== undefined)
    ? (given
        .map((one) => addDays(one ?? '', on.county.settings.ratingChangeDays + 1))
        .sort()
        .at(-1) ?? '')
    : endOf('C13');
  const ratingOver = settled < endOf('C13') ? settled : endOf('C13');
  const from = ratingOver > endOf('C7') ? ratingOver : endOf('C7');
  return from === '' ? null : from;
};

/** The earliest day on which the nightly run has something to do here; null when it has nothing. */
export const nextLookOn = (state: MatterState, on: Looking): CivilDate | null => {
  const days = [
    ...dutiesOf(state, on.calendar).flatMap((duty) => stepDays(duty, state, on).map(({ day }) => day)),
    dispatchEnds(state, on),
    mayCloseFrom(state, on),
  ].filter((day): day is CivilDate => day !== null);
  return days.sort()[0] ?? null;
};
