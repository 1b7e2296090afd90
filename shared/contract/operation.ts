import type * as z from 'zod/mini';
import type { Role } from '../people/roles';

/** Who may call: everybody; a citizen with a session or number + secret; any member of staff; or staff with one of the roles. */
export type Caller = 'anyone' | 'petitioner' | 'staff' | Role;

/** A 'change' has one effect however often it is sent. */
export type Effect = 'read' | 'change';

/** One row of the contract. Both ends are typed from it, and `openapi.json` is made from it. */
export interface Operation<
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
  E extends Effect = Effect,
> {
  /** What it does, in the office's words. */
  readonly does: string;
  /** A 'change' carries a request id and has one effect however often it is sent. */
  readonly effect: E;
  readonly by: readonly Caller[];
  readonly input: I;
  readonly output: O;
  /** The refusals of its own, beside those every call may meet (`everyCall` in problems.ts). */
  readonly refusals: readonly string[];
}

export const operation = <I extends z.ZodMiniType, O extends z.ZodMiniType, const E extends Effect>(
  row: Operation<I, O, E>,
): Operation<I, O, E> => row;
