import type { Handler } from '../edge/handler';
import { answeredBefore, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 看过了: the notices of one matter no longer count as new. */
export const markSeen: Handler<'inbox.seen'> = async ({ id }, call, desk) => {
  for (let attempt = 1; ; attempt += 1) {
    const found = await matterFor(call, desk, id);
    if (!found.ok) return found;
    const matter = found.value;
    const before = answeredBefore<{ version: number }>(matter, call);
    if (before !== null) return before;
    const seen = {
      ...matter,
      version: matter.version + 1,
      notices: matter.notices.map((one) => (one.to === 'petitioner' ? { ...one, seen: true } : one)),
    };
    const saved = await saveAnswered(seen, matter, call, desk, { version: seen.version });
    if (saved.ok || saved.refusal.code !== 'stale-version' || attempt === 5) return saved;
  }
};
