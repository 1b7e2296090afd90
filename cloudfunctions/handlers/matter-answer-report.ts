import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Accepts or returns the report of an assigned matter (row 36). */
export const answerReport: Handler<'matter.answer-report'> = async ({ id, version, answer, reason }, call, desk) =>
  answer === 'accept'
    ? makeMove(call, desk, { id, version }, 'accept-report', {})
    : makeMove(call, desk, { id, version }, 'return-report', { reason });
