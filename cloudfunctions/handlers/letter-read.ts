import { ok, refuse } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { matterFor } from '../stores/matter-cabinet';
import { letterView } from '../views/letters';

/** One letter, as it would be printed. An opinion not served yet is opened by `matter.open-letter` first. */
export const readLetter: Handler<'letter.read'> = async ({ id, letterId }, call, desk) => {
  const found = await matterFor(call, desk, id);
  if (!found.ok) return found;
  const letter = letterView(found.value, letterId, desk, call.now);
  return letter === null ? refuse('no-such-letter') : ok(letter);
};
