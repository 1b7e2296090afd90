import { refuse } from '../../shared/kernel/outcome';
import { isBlank } from '../../shared/kernel/text';
import { byOf, staffOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 回避: staff with a direct interest step aside; from then on they see nothing of it (art. 28(3)). */
export const recuse: Handler<'matter.recuse'> = async ({ id, reason }, call, desk) => {
  if (isBlank(reason)) return refuse('reason-needed');
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const matter = found.value;
  const before = answeredBefore<{ version: number }>(matter, call);
  if (before !== null) return before;
  const { staffId, roles } = staffOf(call);
  const stepsAside = { kind: 'recused', staffId, asHead: roles.includes('head'), reason } as const;
  const moved = append(matter, stepsAside, byOf(call.actor), call.now, desk);
  return saveAnswered(moved, matter, call, desk, { version: moved.version });
};
