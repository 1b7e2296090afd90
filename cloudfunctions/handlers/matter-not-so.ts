import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 没办成: the unit said it was done, the petitioner says it is not (row 37). */
export const sayNotSo: Handler<'matter.not-so'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'not-so', { reason });
