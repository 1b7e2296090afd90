import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 转送 to the competent unit (row 6, art. 22(1)). */
export const forwardMatter: Handler<'matter.forward'> = async (
  { id, version, officeId, because, suggested },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'forward', { officeId, because, suggested });
