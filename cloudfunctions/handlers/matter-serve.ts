import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 送达 with proof: a postal receipt or a signature at the counter (row 23, rules §5.5). */
export const serveLetter: Handler<'matter.serve'> = async ({ id, version, way, proof }, call, desk) =>
  makeMove(call, desk, { id, version }, 'serve', { way, proof });
