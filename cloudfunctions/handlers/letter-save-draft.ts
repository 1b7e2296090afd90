import { refuse } from '../../shared/kernel/outcome';
import { adviceOnAnswer, missingFromAnswer } from '../../shared/letters/answer';
import { movesOpenTo } from '../../shared/matter/decide';
import type { Output } from '../../shared/contract/operations';
import { circumstancesAt } from '../edge/desk';
import type { Handler } from '../edge/handler';
import { answeredBefore, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** Keeps the answer as far as it is written, and says what is still missing. Not part of the history until it is signed. */
export const saveDraft: Handler<'letter.save-draft'> = async ({ id, version, draft }, call, desk) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<Output<'letter.save-draft'>>(matter, call);
  if (before !== null) return before;
  if (!movesOpenTo(matter.state, call.actor, circumstancesAt(desk, call.now)).includes('issue'))
    return refuse('not-yours');
  if (matter.version !== version) return refuse('stale-version');

  const kept = { ...matter, version: matter.version + 1, draft };
  return saveAnswered(kept, matter, call, desk, {
    version: kept.version,
    gaps: [...missingFromAnswer(draft, matter.state.path), ...adviceOnAnswer(draft)],
  });
};
