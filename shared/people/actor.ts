import type { Role } from './roles';

/** A member of staff, as read from the database at each call. */
export interface StaffActor {
  readonly kind: 'staff';
  readonly staffId: string;
  readonly roles: readonly Role[];
  readonly officeId: string;
  /** Mailboxes that are this leader's own: 'secretary', 'head', 'township:<office>'. */
  readonly mailboxes: readonly string[];
}

/**
 * A citizen. `ownerId` stands for a verified phone or openid; `matterId` is the one matter that number + secret opened.
 * Both may be set; neither says anything about the person.
 */
export interface PetitionerActor {
  readonly kind: 'petitioner';
  readonly ownerId: string | null;
  readonly matterId: string | null;
}

/** The system acting by itself because a day has come (D in rules §5.2). */
export interface ClockworkActor {
  readonly kind: 'clockwork';
}

export type Actor = StaffActor | PetitionerActor | ClockworkActor;

export const clockwork: ClockworkActor = { kind: 'clockwork' };
