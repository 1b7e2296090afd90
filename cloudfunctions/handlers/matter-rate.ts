import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 评一评: outcome, manner, speed of one office. 不满意 opens a task with its own clock (row 41). */
export const rateMatter: Handler<'matter.rate'> = async (
  { id, version, body, outcome, manner, speed, words },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'rate', { body, outcome, manner, speed, words });
