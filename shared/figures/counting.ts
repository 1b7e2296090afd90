import type { CivilDate } from '../kernel/civil-date';
import type { Circumstances } from '../matter/circumstances';
import type { Move } from '../matter/moves';
import type { Matter } from '../matter/record';
import type { ClockRun, MatterState } from '../matter/state';

/** What counting needs to know beside the matter. No day of today: what a matter adds depends on the matter alone. */
export type Counting = Pick<Circumstances, 'calendar' | 'county'>;

/** What one matter adds to one named sum: to which group, and how much of what. */
export interface Addend {
  readonly group: readonly string[];
  readonly add: Readonly<Record<string, number>>;
}

export type Fact = (matter: Matter, on: Counting) => Addend | null;

/** 初信初访: decided to be no repeat. Until somebody decided it is neither (rules §2.4). */
export const isInitial = (state: MatterState): boolean => state.repeat !== null && state.repeat.of === null;

/** The unit that answers for the matter; the receiving office as long as no unit has it. */
export const unitOf = (state: MatterState): string => state.officeId ?? state.receivingOfficeId;

export interface MoveMade {
  readonly on: CivilDate;
  /** The office of whoever wanted it: where two people were needed, the first one's. '' where no office did it. */
  readonly officeId: string;
}

/** The last time one of these moves was made. */
export const lastMade = (matter: Matter, moves: readonly Move[]): MoveMade | null => {
  const entry = matter.history.findLast(({ body }) => body.kind === 'move' && moves.includes(body.move));
  if (entry === undefined) return null;
  const by = (entry.body.kind === 'move' && entry.body.proposedBy) || entry.by;
  return { on: entry.on, officeId: by.kind === 'staff' ? by.officeId : '' };
};

/** The move that stopped a run; null while it runs. */
export const stoppedByMove = ({ history }: Matter, run: ClockRun): Move | null => {
  const body = history.find(({ number }) => number === run.stoppedBy)?.body;
  return body?.kind === 'move' ? body.move : null;
};
