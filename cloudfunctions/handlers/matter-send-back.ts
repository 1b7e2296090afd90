import { refuse } from '../../shared/kernel/outcome';
import { sendBack } from '../../shared/matter/decide';
import type { Output } from '../../shared/contract/operations';
import { circumstancesAt } from '../edge/desk';
import { byOf, staffOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 退回重写: the second person's no, with a reason; or the proposer takes it back himself. */
export const sendStepBack: Handler<'matter.send-back'> = async ({ id, version, proposalId, reason }, call, desk) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<Output<'matter.send-back'>>(matter, call);
  if (before !== null) return before;
  if (matter.version !== version) return refuse('stale-version');

  const decided = sendBack(matter.state, proposalId, reason, staffOf(call), circumstancesAt(desk, call.now));
  if (!decided.ok) return decided;

  const moved = append(matter, decided.value, byOf(call.actor), call.now, desk);
  return saveAnswered(moved, matter, call, desk, { version: moved.version, waits: false });
};
