import { ok, refuse } from '../../shared/kernel/outcome';
import { byOf, type Handler } from '../edge/handler';
import { openBySecret } from '../moving/open-by-secret';
import { append, saveAnswered } from '../stores/matter-cabinet';

/** 加到我的手机: ties a matter opened by number + secret to the session, so that it stands under 我的事 (rules §5.5). */
export const bindMatter: Handler<'matter.bind'> = async ({ number, secret }, call, desk) => {
  const owner = call.actor.kind === 'petitioner' ? call.actor.ownerId : null;
  if (owner === null) return refuse('log-in-first');
  const opened = await openBySecret(number, secret, call, desk);
  if (!opened.ok) return opened;
  const matter = opened.value;
  if (matter.owner === owner) return ok({ id: matter.id, version: matter.version });
  if (matter.state.privacy === 3) return refuse('nameless-stays-unbound');
  if (matter.owner !== null) return refuse('bound-elsewhere');
  const bound = { ...append(matter, { kind: 'bound' }, byOf(call.actor), call.now, desk), owner };
  return saveAnswered(bound, matter, call, desk, { id: bound.id, version: bound.version });
};
