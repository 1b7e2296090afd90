import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** The petitioner needs no further answer (row 41). */
export const releaseUnhappy: Handler<'matter.release-unhappy'> = async ({ id, version, body }, call, desk) =>
  makeMove(call, desk, { id, version }, 'release-unhappy', { body });
