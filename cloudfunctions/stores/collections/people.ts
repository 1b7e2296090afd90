import type { Collection, StoredDocument } from '../port';

/** A person is not a phone and not an openid: an account that a verified phone or a WeChat openid opens. Nothing else is kept. */
export interface PersonRow extends StoredDocument {
  readonly phoneIndex: string | null;
  readonly openidIndex: string | null;
  readonly since: string;
}

export const people: Collection<PersonRow> = {
  name: 'people',
  unique: ['phone', 'openid'],
  lists: [],
  sums: [],
  derive: ({ phoneIndex, openidIndex }) => ({
    unique: { phone: phoneIndex, openid: openidIndex },
    lists: {},
    sums: {},
  }),
};
