import { macOf } from './hash';
import type { Keys } from './keys';

/** What can be looked up without being readable. */
export type IndexKind = keyof Keys['indexKeys'];

/**
 * `kid:hex`, by which the same phone number, openid, resident ID or name is found again. The key is outside the database:
 * a plain hash of a phone number is undone in an afternoon, since there are only so many numbers.
 */
export const blindIndexOf = (keys: Keys, kind: IndexKind, value: string): string => {
  const { kid, key } = keys.indexKeys[kind];
  return `${kid}:${macOf(key, kind, writtenOneWay[kind](value)).toString('hex')}`;
};

// People type spaces, hyphens, full-width digits, +86 and a small x; it is still the same number.
const tight = (value: string): string => value.normalize('NFKC').replace(/[\s-]/g, '');

const writtenOneWay: Readonly<Record<IndexKind, (value: string) => string>> = {
  phone: (value) => tight(value).replace(/^(?:\+|00)?86(?=1\d{10}$)/, ''),
  openid: (value) => value,
  'resident-id': (value) => tight(value).toUpperCase(),
  name: (value) => value.normalize('NFKC').replace(/\s/g, ''),
};
