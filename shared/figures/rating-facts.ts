import { runDue } from '../clocks/running';
import { bodiesRated } from '../matter/guards';
import type { Body } from '../matter/moves';
import { isInitial, unitOf, type Counting, type Fact } from './counting';
import type { MatterState } from '../matter/state';

const officeOf = (body: Body, state: MatterState, { county }: Counting): string =>
  body === 'petition-office' ? county.petitionOfficeId : unitOf(state);

/**
 * A rating by 结果, the last one given; `content` is 满意 or 基本满意. It stands on the day of the first: a rating changed
 * within its seven days is still one rating of one month.
 */
export const rated =
  (body: Body): Fact =>
  ({ state }, on) => {
    const given = state.ratings[body];
    if (given === undefined) return null;
    const content = given.outcome === 'unsatisfied' ? 0 : 1;
    const initial = isInitial(state) ? 1 : 0;
    const assigned = state.assignment.ever ? 1 : 0;
    return {
      group: [given.firstOn, officeOf(body, state, on), state.filing.level],
      add: {
        rated: 1,
        satisfied: given.outcome === 'satisfied' ? 1 : 0,
        content,
        initialRated: initial,
        initialContent: initial * content,
        assignedRated: assigned,
        assignedContent: assigned * content,
      },
    };
  };

/**
 * The days for rating are over (C13). It stands on their last day as it was promised, also where everybody rated and the
 * matter was closed sooner. Unrated is not satisfied; it is unrated.
 */
export const ratingWindow =
  (body: Body): Fact =>
  ({ state }, on) => {
    const run = state.runs.findLast(({ clock }) => clock === 'C13');
    if (run === undefined || !bodiesRated(state, on.county.petitionOfficeId).includes(body)) return null;
    return {
      group: [runDue(run, on.calendar).legal, officeOf(body, state, on)],
      add: { rateable: 1, rated: state.ratings[body] === undefined ? 0 : 1 },
    };
  };
