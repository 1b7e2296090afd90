import { staffOf, type Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 批示: a leader's written instruction; the coordinator carries it out or answers it (row 7b). */
export const instructOnMatter: Handler<'matter.instruct'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'instruct', { reason, leaderId: staffOf(call).staffId });
