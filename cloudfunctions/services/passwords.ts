import { scrypt, timingSafeEqual } from 'node:crypto';
import type { Chance } from './chance';

/**
 * Cost of a password. N=2^15, r=8, p=3 is as dear to guess as OWASP's N=2^17 but needs 32 MB instead of 128: a cloud
 * function has 256 MB, and a whole office logs in at half past eight. About 0.15 s of one core. The cost is written
 * into each stored password, so it can be raised here and old ones still read.
 */
const cost: Cost = { log2N: 15, r: 8, p: 3 };

interface Cost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

const saltBytes = 16;
const keyBytes = 32;
/** Longer input is refused unread: hashing a megabyte for a stranger is a gift to him. */
const longestPassword = 200;

/** What is stored of a password: `scrypt$15$8$3$salt$key`. */
export const hashPassword = async (password: string, chance: Chance): Promise<string> => {
  const salt = Buffer.from(chance.bytes(saltBytes));
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

/**
 * Is this the password? `stored` is null where there is no such account: the work is done all the same, so that the
 * time taken does not tell which accounts exist.
 */
export const checkPassword = async (stored: string | null, password: string): Promise<boolean> => {
  if (password.length > longestPassword) return false;
  const expected = stored === null ? nobody : parse(stored);
  const key = await derive(password, expected.salt, expected.cost);
  return timingSafeEqual(key, expected.key) && stored !== null;
};

const nobody = { cost, salt: Buffer.alloc(saltBytes), key: Buffer.alloc(keyBytes) };

const parse = (stored: string): typeof nobody => {
  const parts = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/.exec(stored);
  if (!parts) throw new Error('a stored password cannot be read');
  const [, log2N, r, p, salt = '', key = ''] = parts;
  return {
    cost: { log2N: Number(log2N), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
};

const derive = (password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** log2N;
    // Node refuses to use more than 32 MB unless told; scrypt needs 128·N·r bytes and a little.
    const maxmem = 256 * N * r;
    // One keyboard types é as one sign, another as two.
    scrypt(password.normalize('NFKC'), salt, keyBytes, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
