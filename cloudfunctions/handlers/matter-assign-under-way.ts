import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** Carries a leader's instruction out as a 交办 on a matter that a unit already has (row 7b). */
export const assignUnderWay: Handler<'matter.assign-under-way'> = async ({ id, version, reportBy }, call, desk) =>
  makeMove(call, desk, { id, version }, 'assign-under-way', { reportBy });
