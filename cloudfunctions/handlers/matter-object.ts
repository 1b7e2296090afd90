import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 提异议: not this unit's matter, within five working days, with reasons (row 10, art. 23(3)). */
export const objectToMatter: Handler<'matter.object'> = async ({ id, version, reason, suggestOfficeId }, call, desk) =>
  makeMove(call, desk, { id, version }, 'object', { reason, suggestOfficeId });
