import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 落实 of a supporting opinion: progress, done, refused, or found impossible (row 37, art. 32(2)). */
export const executeOpinion: Handler<'matter.execute'> = async ({ id, version, step, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, step, { reason });
