import { confirm, decide, sendBack } from '../../shared/matter/decide';
import type { EntryBody } from '../../shared/matter/history';
import type { Move } from '../../shared/matter/moves';
import { rowsOf, transitions } from '../../shared/matter/transitions';
import type { Actor, StaffActor } from '../../shared/people/actor';
import { whatMaySee } from '../../shared/people/visibility';
import { petitioner } from './cast';
import { sayings } from './sayings';
import { circumstancesOf, type Walk } from './walk';

/** Something somebody can do now. */
export interface Act {
  /** The move; 'yes to …' and 'no to …' for the second person. */
  readonly what: string;
  readonly actor: Actor;
  readonly body: EntryBody;
}

export interface Attempts {
  readonly acts: readonly Act[];
  /** The code of every refusal met on the way. */
  readonly refusals: ReadonlySet<string>;
}

const moves: readonly Move[] = [...new Set(transitions.map(({ move }) => move))];

/** Lets the petitioner, and everybody of the cast who may know of the matter, try everything. */
export const attempts = (walk: Walk, cast: readonly StaffActor[]): Attempts => {
  const acts: Act[] = [];
  const refusals = new Set<string>();
  const on = circumstancesOf(walk);
  const proposalId = `proposal${walk.history.length + 1}`;

  const tryOne = <M extends Move>(move: M, actor: Actor): void => {
    for (const data of sayings[move]?.(walk.state, on) ?? []) {
      const decided = decide(walk.state, move, data, actor, on, proposalId);
      if (decided.ok) acts.push({ what: move, actor, body: decided.value });
      else refusals.add(decided.refusal.code);
    }
  };

  const around = cast.filter((actor) => whatMaySee(actor, walk.state, on).may);
  const possible = moves.filter((move) => rowsOf(move, walk.state.status).length > 0);
  for (const actor of [petitioner, ...around]) for (const move of possible) tryOne(move, actor);
  for (const { id, move } of walk.state.proposals) {
    for (const actor of around) {
      const yes = confirm(walk.state, id, actor, on);
      if (yes.ok) acts.push({ what: `yes to ${move}`, actor, body: yes.value });
      else refusals.add(yes.refusal.code);
      const no = sendBack(walk.state, id, '还缺一页材料，补了再送。', actor, on);
      if (no.ok) acts.push({ what: `no to ${move}`, actor, body: no.value });
      else refusals.add(no.refusal.code);
    }
  }
  return { acts, refusals };
};
