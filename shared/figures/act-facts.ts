import type { Move } from '../matter/moves';
import type { Matter } from '../matter/record';
import { lastMade, stoppedByMove, type Fact } from './counting';

/**
 * What is shown beside the rates, so that no rate can be made better by it unseen (rules §6, safeguards): one matter
 * counts once, on the day it last happened, for the office that wanted it.
 */
export const act =
  (...moves: readonly Move[]): Fact =>
  (matter) => {
    const made = lastMade(matter, moves);
    return made === null ? null : { group: [made.on, made.officeId], add: { n: 1 } };
  };

/** The same for what the coordinator does to a unit: it counts for the unit that was to give notice (C3). */
export const actOnUnit =
  (move: 'agree-objection' | 'recall'): Fact =>
  (matter) => {
    const made = lastMade(matter, [move]);
    return made === null ? null : { group: [made.on, unitThatHadIt(matter, move)], add: { n: 1 } };
  };

const unitThatHadIt = (matter: Matter, move: Move): string =>
  matter.state.runs.findLast((run) => run.clock === 'C3' && stoppedByMove(matter, run) === move)?.holder ?? '';
