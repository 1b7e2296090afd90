import type { Collection, StoredDocument } from '../port';

/** Who is logged in. The token itself is only on the person's device. */
export interface SessionRow extends StoredDocument {
  /** SHA-256 of the token. */
  readonly tokenHash: string;
  readonly kind: 'citizen' | 'track' | 'staff';
  /** The owner, the member of staff, or the one matter that number + secret opened. */
  readonly subject: string;
  readonly startedAt: string;
  readonly seenAt: string;
  /** Not good from this instant on; put off each time the session is seen. */
  readonly endsAt: string;
}

export const sessions: Collection<SessionRow> = {
  name: 'sessions',
  unique: ['tokenHash'],
  lists: ['bySubject', 'ending'],
  sums: [],
  disposable: true,
  derive: ({ tokenHash, kind, subject, startedAt, endsAt }) => ({
    unique: { tokenHash },
    lists: {
      bySubject: { under: [[subject]], by: startedAt },
      // For the nightly sweep.
      ending: { under: [[kind]], by: endsAt },
    },
    sums: {},
  }),
};
