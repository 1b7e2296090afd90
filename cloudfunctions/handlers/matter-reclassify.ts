import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 改类: another class or path, with a reason; listed beside the figures (row 3). */
export const reclassifyMatter: Handler<'matter.reclassify'> = async (
  { id, version, class: matterClass, path, reason },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'reclassify', { class: matterClass, path, reason });
