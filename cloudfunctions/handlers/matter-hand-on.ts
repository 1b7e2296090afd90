import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 移交: a sealed accusation goes on to a competent organ outside the county (row 4b). */
export const handOn: Handler<'matter.hand-on'> = async ({ id, version, organ, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'hand-on', { organ, reason });
