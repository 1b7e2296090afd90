import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Says why a refusal or diversion stands (row 35b). */
export const answerRefusalObjection: Handler<'matter.answer-refusal-objection'> = async (
  { id, version, reason },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'answer-refusal-objection', { reason });
