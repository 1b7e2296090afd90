import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Takes a signed letter back before it is served, naming the error (row 22). */
export const takeBackLetter: Handler<'matter.take-back-letter'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'take-back-letter', { reason });
