import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 裁定异议: agreed, the first receipt's days go on; rejected, the unit keeps it (rows 11, 12). */
export const ruleObjection: Handler<'matter.rule-objection'> = async ({ id, version, ruling, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, ruling === 'agree' ? 'agree-objection' : 'reject-objection', { reason });
