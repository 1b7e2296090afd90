import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import { decide } from '../../shared/matter/decide';
import type { Move, MoveData } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import { circumstancesAt, type Desk } from '../edge/desk';
import { byOf, type Call } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

export interface Moved {
  readonly version: number;
  /** True where a second person has yet to say yes. */
  readonly waits: boolean;
}

/** What a move says, worked out from the matter where it has to be. */
type Said<M extends Move> = MoveData[M] | ((matter: Matter) => Promise<Outcome<MoveData[M]>>);

const same = (matter: Matter): Matter => matter;

/**
 * One move on one matter: find it, decide, save it at the version the caller saw, answer.
 * `also` changes what stands beside the history: a destroyed identity, a further submission.
 */
export const makeMove = async <M extends Move>(
  call: Call,
  desk: Desk,
  at: { readonly id: string; readonly version: number },
  move: M,
  said: Said<M>,
  also: (matter: Matter) => Matter = same,
): Promise<Outcome<Moved>> => {
  const found = await matterFor(call, desk, at.id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<Moved>(matter, call);
  if (before !== null) return before;
  if (matter.version !== at.version) return refuse('stale-version');

  const data = typeof said === 'function' ? await said(matter) : ok(said);
  if (!data.ok) return data;
  const decided = decide(matter.state, move, data.value, call.actor, circumstancesAt(desk, call.now), desk.chance.id());
  if (!decided.ok) return decided;

  const moved = also(append(matter, decided.value, byOf(call.actor), call.now, desk));
  return saveAnswered(moved, matter, call, desk, { version: moved.version, waits: decided.value.kind === 'proposal' });
};
