import type { Collection, StoredDocument } from '../port';

/** A photo that was kept; the picture itself is in the photo store. Removed only while it belongs to no matter. */
export interface PhotoRow extends StoredDocument {
  /** SHA-256 of the draft it was added to. */
  readonly draftKeyHash: string;
  /** SHA-256 of what was sent: the same picture sent again over a bad network is the same photo. */
  readonly sentHash: string;
  /** Null until the draft is filed. */
  readonly matterId: string | null;
  /** True from the moment the nightly sweep takes it: it can no longer be claimed. */
  readonly swept: boolean;
  /** Size of the picture as kept. */
  readonly bytes: number;
  readonly createdAt: string;
}

export const photos: Collection<PhotoRow> = {
  name: 'photos',
  unique: ['sent'],
  lists: ['byDraft', 'byMatter', 'unclaimed'],
  sums: [],
  disposable: true,
  derive: ({ draftKeyHash, sentHash, matterId, createdAt }) => ({
    unique: { sent: `${draftKeyHash}:${sentHash}` },
    lists: {
      byDraft: { under: [[draftKeyHash]], by: createdAt },
      byMatter: matterId === null ? null : { under: [[matterId]], by: createdAt },
      // For the nightly sweep of drafts that were never filed.
      unclaimed: matterId === null ? { under: [['unclaimed']], by: createdAt } : null,
    },
    sums: {},
  }),
};
