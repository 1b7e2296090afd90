import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { openBySecret } from '../moving/open-by-secret';

/** 查进度: number + secret give half an hour on that one matter, without a log-in (rules §5.5). */
export const openTracking: Handler<'track.open'> = async ({ number, secret }, call, desk) => {
  const opened = await openBySecret(number, secret, call, desk);
  if (!opened.ok) return opened;
  const token = await desk.sessions.startSession('track', opened.value.id, call.now);
  return ok({ token, matterId: opened.value.id, number: opened.value.number });
};
