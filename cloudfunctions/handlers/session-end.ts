import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';

/** 退出: the session is gone at once, on the server. */
export const endSession: Handler<'session.end'> = async (_input, call, desk) => {
  if (call.token !== null) await desk.sessions.endSession(call.token);
  return ok({ ended: true as const });
};
