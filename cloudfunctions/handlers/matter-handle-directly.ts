import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 直办, or a unit's own matter: accepted with the written notice (row 8). */
export const handleDirectly: Handler<'matter.handle-directly'> = async ({ id, version, onTheSpot }, call, desk) =>
  makeMove(call, desk, { id, version }, 'handle-directly', { onTheSpot });
