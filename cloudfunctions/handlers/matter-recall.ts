import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 收回: sent to the wrong unit, taken back before it answered (row 13). */
export const recallMatter: Handler<'matter.recall'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'recall', { reason });
