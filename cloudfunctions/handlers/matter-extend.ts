import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 延长: once, at most 30 days, approved by the head, the reason told to the petitioner (row 19, art. 34). */
export const extendMatter: Handler<'matter.extend'> = async ({ id, version, days, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'extend', { days, reason });
