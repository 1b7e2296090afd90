/** A leader as the county publishes him or her for reception and mailboxes: post, name, portfolio. Nothing else. */
export interface Leader {
  readonly id: string;
  /** The post: 县委书记. */
  readonly title: string;
  /** The full name, published with the reception days (art. 18). */
  readonly name: string;
  /** How the public says it: 林书记. */
  readonly called: string;
  readonly officeId: string;
  /** What this leader is in charge of, in the county's words. */
  readonly portfolio: string;
  /** The account, where the leader has one. */
  readonly staffId: string | null;
}

/** 'secretary', 'head', or 'township:<office id>'. */
export type MailboxId = 'secretary' | 'head' | `township:${string}`;

/** Whose mailbox it is. Letters in it are read by this leader and by nobody else's choice. */
export interface MailboxOwner {
  readonly mailbox: MailboxId;
  readonly name: string;
  readonly leaderStaffId: string;
}
