import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Sends the letter off: by phone with consent, by post, or at last by public notice of the number (row 23b). */
export const dispatchLetter: Handler<'matter.dispatch'> = async ({ id, version, way, tracking }, call, desk) =>
  makeMove(call, desk, { id, version }, 'dispatch', { way, tracking });
