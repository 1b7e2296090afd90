import { refuse } from '../../shared/kernel/outcome';
import { lengthOf } from '../../shared/kernel/text';
import { shortestReason } from '../../shared/matter/guards';
import { byOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 打开密封件: any access to an accusation needs a reason and is written into its chain; open for that day (rules §5.4). */
export const openSealed: Handler<'sealed.open'> = async ({ id, reason }, call, desk) => {
  if (lengthOf(reason.trim()) < shortestReason) return refuse('reason-needed');
  for (let attempt = 1; ; attempt += 1) {
    const found = await matterFor(call, desk, id);
    if (!found.ok) return found;
    const matter = found.value;
    const before = answeredBefore<{ version: number }>(matter, call);
    if (before !== null) return before;
    if (matter.state.sealed === null) return refuse('not-possible-now');
    const read = append(matter, { kind: 'sealed-read', reason }, byOf(call.actor), call.now, desk);
    const saved = await saveAnswered(read, matter, call, desk, { version: read.version });
    if (saved.ok || saved.refusal.code !== 'stale-version' || attempt === 5) return saved;
  }
};
