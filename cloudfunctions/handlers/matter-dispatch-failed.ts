import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** The letter came back; the days for serving it begin anew, another way is tried (row 23b). */
export const letterCameBack: Handler<'matter.dispatch-failed'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'dispatch-failed', { reason });
