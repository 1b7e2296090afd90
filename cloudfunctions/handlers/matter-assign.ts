import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 交办: sent with a set day for the report (row 7, art. 22(1)(三)). */
export const assignMatter: Handler<'matter.assign'> = async (
  { id, version, officeId, because, suggested, reportBy },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'assign', { officeId, because, suggested, reportBy });
