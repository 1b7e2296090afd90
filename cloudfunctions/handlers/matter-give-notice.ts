import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 告知实名检举人: stops the discipline office's 15 working days (row 4b). */
export const giveNotice: Handler<'matter.give-notice'> = async ({ id, version, words }, call, desk) =>
  makeMove(call, desk, { id, version }, 'give-notice', { words });
