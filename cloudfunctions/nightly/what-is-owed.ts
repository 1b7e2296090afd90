import { closesOn, dispatchEndsOn } from '../../shared/clocks/next-look';
import { dutiesOf } from '../../shared/clocks/running';
import { stepsOwed } from '../../shared/clocks/steps';
import type { Outcome } from '../../shared/kernel/outcome';
import type { Circumstances } from '../../shared/matter/circumstances';
import { decide } from '../../shared/matter/decide';
import type { EntryBody } from '../../shared/matter/history';
import type { MatterState } from '../../shared/matter/state';
import { clockwork } from '../../shared/people/actor';

/** What the calendar can ask for. */
export type Deed = 'soon' | 'late' | 'cameBack' | 'served' | 'closed';

export interface Owed {
  readonly deed: Deed;
  readonly body: EntryBody;
}

/** The next line that the calendar adds to this matter's history on that day; null when there is none. */
export const nextOwed = (state: MatterState, on: Circumstances): Owed | null =>
  stepOwed(state, on) ?? endOfDispatch(state, on) ?? closing(state, on);

/** Due soon, or late: each step once for each run of a clock (rules §5.3). */
const stepOwed = (state: MatterState, on: Circumstances): Owed | null => {
  for (const duty of dutiesOf(state, on.calendar)) {
    const step = stepsOwed(duty, state, on)[0];
    if (step === undefined) continue;
    const { clock } = duty.run;
    return {
      deed: step.kind,
      body: { kind: 'escalated', clock, holder: duty.officeId, step: step.id, told: step.tell },
    };
  }
  return null;
};

/** Row 23b: not opened, or no proof; a public notice that has stood its days is service (rules §5.5). */
const endOfDispatch = (state: MatterState, on: Circumstances): Owed | null => {
  const ends = dispatchEndsOn(state, on);
  if (ends === null || on.today < ends) return null;
  const way = state.service.dispatched?.way;
  if (way === 'public-notice') {
    const proof = '公告期满';
    return { deed: 'served', body: must(decide(state, 'serve', { way, proof }, clockwork, on, '')) };
  }
  const reason = way === 'electronic' ? '发到手机上，到期没有打开。' : '寄出后到期没有回执。';
  return { deed: 'cameBack', body: must(decide(state, 'dispatch-failed', { reason }, clockwork, on, '')) };
};

/** Row 30: everything that was to come has come, or its days are over. */
const closing = (state: MatterState, on: Circumstances): Owed | null => {
  const day = closesOn(state, on);
  if (day === null || on.today < day) return null;
  return { deed: 'closed', body: must(decide(state, 'close', {}, clockwork, on, '')) };
};

/** The day was worked out by the same rules: a refusal here is a mistake in one of the two. */
const must = (decided: Outcome<EntryBody>): EntryBody => {
  if (!decided.ok) throw new Error(`the calendar asked for a move that is refused: ${decided.refusal.code}`);
  return decided.value;
};
