import type { Role } from '../../../shared/people/roles';
import type { SealedIdentity } from '../../../shared/people/identity';
import type { Collection, StoredDocument } from '../port';

/** An account of a member of staff. Role and office are read from here at every call, so a change works at once. */
export interface StaffRow extends StoredDocument {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly officeId: string;
  /** Mailboxes that are this leader's own. */
  readonly mailboxes: readonly string[];
  readonly active: boolean;
  readonly passwordHash: string;
  /** The secret of the six-digit code, sealed. */
  readonly totp: SealedIdentity;
  /** When the last code that was used begins: it never works a second time. */
  readonly lastCodeAt: string | null;
}

export const staff: Collection<StaffRow> = {
  name: 'staff',
  unique: ['account'],
  lists: ['all'],
  sums: [],
  derive: ({ account }) => ({ unique: { account }, lists: { all: { under: [['staff']], by: account } }, sums: {} }),
};
