import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Answers a leader's instruction instead of carrying it out, with the reason (row 7b). */
export const answerInstruction: Handler<'matter.answer-instruction'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'answer-instruction', { reason });
