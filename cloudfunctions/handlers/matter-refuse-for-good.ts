import { refuse } from '../../shared/kernel/outcome';
import { plainDigits } from '../../shared/kernel/matter-number';
import { decide } from '../../shared/matter/decide';
import { circumstancesAt } from '../edge/desk';
import { byOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 不再受理: only where the earlier matter has been through re-review, with the same facts and reasons (row 15, art. 36(3)). */
export const refuseForGood: Handler<'matter.refuse-for-good'> = async (
  { id, version, earlierNumber, door, reason },
  call,
  desk,
) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<{ version: number; waits: boolean }>(matter, call);
  if (before !== null) return before;
  if (matter.version !== version) return refuse('stale-version');

  const earlier = await desk.store.find(desk.matters, 'number', plainDigits(earlierNumber));
  const seen = earlier === null ? null : await matterFor(call, desk, earlier.id);
  if (seen === null || !seen.ok) return refuse('no-such-matter');
  const on = { ...circumstancesAt(desk, call.now), earlierMatterEnded: seen.value.state.status === 'ENDED' };
  const data = { reason, earlierMatterId: seen.value.id, earlierNumber: seen.value.number, door };
  const decided = decide(matter.state, 'refuse-for-good', data, call.actor, on, desk.chance.id());
  if (!decided.ok) return decided;

  const moved = append(matter, decided.value, byOf(call.actor), call.now, desk);
  return saveAnswered(moved, matter, call, desk, { version: moved.version, waits: true });
};
