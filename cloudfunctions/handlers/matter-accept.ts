import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 受理 with the written notice. Late acceptance works, and the history shows that it was late (row 9). */
export const acceptMatter: Handler<'matter.accept'> = async ({ id, version }, call, desk) =>
  makeMove(call, desk, { id, version }, 'accept', {});
