import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 重新收下 after an objection, or when the other organ sends it back (row 17). */
export const takeUpAgain: Handler<'matter.take-up-again'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'take-up-again', { reason });
