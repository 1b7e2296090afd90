import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';

/** What this token opens: an account, or one matter. It does not say whose. */
export const readSession: Handler<'session.read'> = async (_input, call) =>
  ok({ masked: null, matterId: call.actor.kind === 'petitioner' ? call.actor.matterId : null });
