import { ok, refuse } from '../../shared/kernel/outcome';
import { lengthOf } from '../../shared/kernel/text';
import { shortestReason } from '../../shared/matter/guards';
import { whatMaySee } from '../../shared/people/visibility';
import { circumstancesAt } from '../edge/desk';
import { byOf, staffOf, type Handler } from '../edge/handler';
import { answeredBefore, append, matterFor, saveAnswered } from '../stores/matter-cabinet';

/** 看姓名、电话: needs a reason, is written in the history, and the petitioner sees who read it and why. */
export const readIdentity: Handler<'identity.read'> = async ({ id, reason }, call, desk) => {
  if (lengthOf(reason.trim()) < shortestReason) return refuse('reason-needed');
  for (let attempt = 1; ; attempt += 1) {
    const found = await matterFor(call, desk, id);
    if (!found.ok) return found;
    const matter = found.value;
    if (!whatMaySee(staffOf(call), matter.state, circumstancesAt(desk, call.now)).identity)
      return refuse('identity-not-yours');
    const identity = matter.identity && desk.crypto.open(matter.identity, matter.id);
    if (identity === null) return refuse('no-identity-kept');
    const { name = '', phone = '', address = '', residentId = '' } = identity;

    // Only the version is kept beside the request: an identity is never stored in the open.
    const before = answeredBefore<number>(matter, call);
    if (before !== null) return before.ok ? ok({ name, phone, address, residentId, version: before.value }) : before;
    const read = append(matter, { kind: 'identity-read', reason }, byOf(call.actor), call.now, desk);
    const saved = await saveAnswered(read, matter, call, desk, read.version);
    if (saved.ok) return ok({ name, phone, address, residentId, version: saved.value });
    if (saved.refusal.code !== 'stale-version' || attempt === 5) return saved;
  }
};
