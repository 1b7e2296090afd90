import { ok, refuse } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';
import { matterFor } from '../stores/matter-cabinet';

/**
 * 甄别: class, art. 31 path, subject, initial or repeat. A person decides; the system only proposed (rules §5.2 row 2).
 * A repeat is one of another matter that he may see, since 初访 figures leave repeats out.
 */
export const classifyMatter: Handler<'matter.classify'> = async (
  { id, version, class: matterClass, path, subject, repeatOf, note },
  call,
  desk,
) =>
  makeMove(call, desk, { id, version }, 'classify', async () => {
    const isThere = repeatOf === null || (repeatOf !== id && (await matterFor(call, desk, repeatOf)).ok);
    return isThere ? ok({ class: matterClass, path, subject, repeatOf, note }) : refuse('no-such-matter');
  });
