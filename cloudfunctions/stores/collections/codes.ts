import type { Collection, StoredDocument } from '../port';

/** The one-time code last sent to a phone. Its id is the phone's blind index: a new code takes the old one's place. */
export interface CodeRow extends StoredDocument {
  /** Keyed hash; six digits hashed without a key would be undone at once. */
  readonly codeHash: string;
  readonly endsAt: string;
  /** None once it was used. */
  readonly triesLeft: number;
}

export const codes: Collection<CodeRow> = {
  name: 'codes',
  unique: [],
  lists: ['ending'],
  sums: [],
  disposable: true,
  derive: ({ endsAt }) => ({ unique: {}, lists: { ending: { under: [['code']], by: endsAt } }, sums: {} }),
};
