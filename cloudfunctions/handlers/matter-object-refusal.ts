import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** The petitioner does not accept a refusal or diversion; the petition office must answer (row 35b). */
export const objectToRefusal: Handler<'matter.object-refusal'> = async ({ id, version, reason }, call, desk) =>
  makeMove(call, desk, { id, version }, 'object-refusal', { reason });
