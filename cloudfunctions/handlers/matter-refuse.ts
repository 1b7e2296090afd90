import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 不予受理: one of four legal reasons, the right door, and a second person (row 14). */
export const refuseMatter: Handler<'matter.refuse'> = async ({ id, version, code, door, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'refuse', { code, door, reason });
