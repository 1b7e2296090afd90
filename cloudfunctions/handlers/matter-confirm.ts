import { civilDateOf } from '../../shared/kernel/civil-date';
import { refuse } from '../../shared/kernel/outcome';
import { confirm } from '../../shared/matter/decide';
import type { Output } from '../../shared/contract/operations';
import { circumstancesAt, type Desk } from '../edge/desk';
import type { Matter } from '../../shared/matter/record';
import { byOf, staffOf, type Call, type Handler } from '../edge/handler';
import { numbered } from '../moving/letter-serial';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 同意、签发: the second person's yes makes the proposed step real. Never the same person (rules §5.2). */
export const confirmStep: Handler<'matter.confirm'> = async ({ id, version, proposalId }, call, desk) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<Output<'matter.confirm'>>(matter, call);
  if (before !== null) return before;
  if (matter.version !== version) return refuse('stale-version');

  const on = {
    ...circumstancesAt(desk, call.now),
    earlierMatterEnded: await earlierEnded(matter, proposalId, call, desk),
  };
  const decided = confirm(matter.state, proposalId, staffOf(call), on);
  if (!decided.ok) return decided;

  const body = await numbered(decided.value, matter.state, civilDateOf(call.now), desk);
  const moved = append(matter, body, byOf(call.actor), call.now, desk);
  return saveAnswered(moved, matter, call, desk, { version: moved.version, waits: false });
};

/** For row 15 the earlier matter is looked at again on the day of the yes. */
const earlierEnded = async ({ state }: Matter, proposalId: string, call: Call, desk: Desk): Promise<boolean> => {
  const proposal = state.proposals.find(({ id }) => id === proposalId);
  if (proposal?.move !== 'refuse-for-good') return false;
  const earlier = await matterFor(call, desk, proposal.data.earlierMatterId);
  return earlier.ok && earlier.value.state.status === 'ENDED';
};
