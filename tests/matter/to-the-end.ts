import type { MatterState } from '../../shared/matter/state';
import { isOpen } from '../../shared/matter/statuses';
import type { StaffActor } from '../../shared/people/actor';
import { attempts, type Act } from './acts';
import { waited, wentOn, type Walk } from './walk';

/** What people who do their work do first, each of these once in one state of a matter. */
const workInOrder = [
  'yes to',
  'answer-instruction',
  'accept-report',
  'reject-objection',
  'classify',
  'divert',
  'forward',
  'accept',
  'report',
  'issue',
  'serve',
  'dispatch',
  'answer-unhappy',
  'done',
  'impossible',
  // Nobody said yes: who proposed it takes it back, and it is done another way.
  'no to',
];

/** Mostly a week: long enough to get on, and short enough to see that things happen in their own time. */
const aWhile = 9;
const patience = 120;

/** Where a matter comes to if everybody does his work, and days go by where there is none. */
export const workedToTheEnd = (from: Walk, cast: readonly StaffActor[]): Walk => {
  let walk = from;
  const done = new Set<string>();
  for (let turn = 0; turn < patience && isOpen(walk.state.status); turn += 1) {
    const act = nextWork(attempts(walk, cast).acts, walk, done);
    walk = act === null ? waited(walk, aWhile) : wentOn(walk, act.body, act.actor);
  }
  return walk;
};

const nextWork = (acts: readonly Act[], { state }: Walk, done: Set<string>): Act | null => {
  for (const work of workInOrder) {
    const act = acts.find((one) => isWork(one, work) && !isDodged(one, state) && !done.has(keyOf(one, state)));
    if (act !== undefined) {
      done.add(keyOf(act, state));
      return act;
    }
  }
  return null;
};

const isWork = ({ what }: Act, work: string): boolean => what === work || what.startsWith(`${work} `);

/** Work is not sent to another door unless its path leads there. */
const isDodged = ({ what }: Act, { path }: MatterState): boolean => what === 'divert' && path !== '31(2)';

/** The same work is not done twice where the first time changed nothing. */
const keyOf = ({ what, body }: Act, state: MatterState): string =>
  JSON.stringify([what, state.status, state.officeId, state.service.failed.length, 'data' in body ? body.data : body]);
