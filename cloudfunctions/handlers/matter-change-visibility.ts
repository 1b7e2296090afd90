import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/**
 * 改谁能看到我是谁 (row 35c). To level 3 the key of the name and phone is destroyed, nothing can look them up again, and
 * the matter is tied to no session: from then on number + secret open it (rules §5.5).
 */
export const changeVisibility: Handler<'matter.change-visibility'> = async ({ id, version, privacy }, call, desk) =>
  makeMove(call, desk, { id, version }, 'change-visibility', { privacy }, privacy === 3 ? nameless(desk) : undefined);

const nameless =
  (desk: Desk) =>
  (matter: Matter): Matter => ({
    ...matter,
    identity: matter.identity && desk.crypto.destroy(matter.identity),
    indexes: { phone: null, residentId: null },
    owner: null,
  });
