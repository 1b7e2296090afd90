import type { Input, OperationName, Output } from '../../shared/contract/operations';
import type { Outcome } from '../../shared/kernel/outcome';
import type { By } from '../../shared/matter/history';
import type { Actor, StaffActor } from '../../shared/people/actor';
import type { Desk } from './desk';

/** One call, once the edge knows who it is from and that its input is well formed. */
export interface Call {
  readonly operation: OperationName;
  /** One per intention of the caller; '' for calls that need none. */
  readonly requestId: string;
  /** Digest of operation, input and officer: the same request id with other words, or from somebody else, is refused. */
  readonly digest: string;
  readonly actor: Actor;
  /** Instant, UTC. */
  readonly now: string;
  readonly address: string;
  /** The session's token, only for ending it. */
  readonly token: string | null;
}

export type Handler<N extends OperationName> = (input: Input<N>, call: Call, desk: Desk) => Promise<Outcome<Output<N>>>;

/** As the history writes the caller down. */
export const byOf = (actor: Actor): By =>
  actor.kind === 'staff' ? { kind: 'staff', staffId: actor.staffId, officeId: actor.officeId } : { kind: actor.kind };

/** The member of staff who calls. The edge lets nobody else through to a desk operation. */
export const staffOf = (call: Call): StaffActor => {
  if (call.actor.kind !== 'staff') throw new Error(`${call.operation} reached its handler without a member of staff`);
  return call.actor;
};
