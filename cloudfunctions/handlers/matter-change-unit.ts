import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 换承办单位: unit split, merged, abolished, or accepted by mistake; all days run on (row 3b, art. 24). */
export const changeUnit: Handler<'matter.change-unit'> = async ({ id, version, officeId, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'change-unit', { officeId, reason });
