import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 再答复 to a petitioner who was not satisfied (row 41). */
export const answerUnhappy: Handler<'matter.answer-unhappy'> = async ({ id, version, body, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'answer-unhappy', { body, reason });
