import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 办结报告 of an assigned matter (row 36, art. 22(1)(三)). */
export const reportOnMatter: Handler<'matter.report'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'report', { reason });
