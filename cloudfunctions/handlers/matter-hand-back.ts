import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 退回: found to be no accusation, it goes back to where it was, as if never stopped (row 5). */
export const handBack: Handler<'matter.hand-back'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'hand-back', { reason });
