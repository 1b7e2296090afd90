import type { Caller } from '../../shared/contract/operation';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import type { Actor } from '../../shared/people/actor';
import { actsAs } from '../../shared/people/roles';

/** May this actor ask for an operation that is open to `by`? Whether he may do it to this matter is decided by the matter. */
export const mayAsk = (actor: Actor, by: readonly Caller[]): Outcome<null> => {
  if (by.includes('anyone')) return ok(null);
  if (actor.kind === 'petitioner') {
    if (!by.includes('petitioner')) return refuse('log-in-first');
    return actor.ownerId === null && actor.matterId === null ? refuse('log-in-first') : ok(null);
  }
  if (actor.kind === 'clockwork') return refuse('not-yours');
  const may = by.some(
    (one) => one === 'staff' || (one !== 'petitioner' && one !== 'anyone' && actsAs(actor.roles, one)),
  );
  return may ? ok(null) : refuse('not-yours');
};
