import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 甄别: class, art. 31 path, subject, initial or repeat. A person decides; the system only proposed (rules §5.2 row 2). */
export const classifyMatter: Handler<'matter.classify'> = async (
  { id, version, class: matterClass, path, subject, repeatOf, note },
  call,
  desk,
) => makeMove(call, desk, { id, version }, 'classify', { class: matterClass, path, subject, repeatOf, note });
