import { createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { SealedIdentity } from '../../shared/people/identity';
import type { Chance } from './chance';
import { type SuiteName, suites } from './cipher-suites';
import { KeyTrouble } from './key-trouble';
import type { Keys } from './keys';

/**
 * Sealing of a person's details. Each record has a data key of its own, used once; only that key is wrapped by a key of
 * the key file, so changing keys re-wraps 32 bytes, and dropping the wrapped key destroys the record for good. Both
 * parts are written `suite:kid:nonce:text`.
 */
export interface Envelopes {
  seal<R extends Readonly<Record<keyof R, string>>>(record: R, matterId: string): SealedIdentity;
  /** Null if the record was destroyed. Throws if it was changed, or sealed for another matter. */
  open(sealed: SealedIdentity, matterId: string): Record<string, string> | null;
  /** The same record under the present key of the key file; for a change of keys. */
  rewrap(sealed: SealedIdentity, matterId: string): SealedIdentity;
}

/** Drops the only key that opens the record. There is no way back. */
export const destroySealed = (sealed: SealedIdentity): SealedIdentity => ({
  ...sealed,
  wrappedKey: null,
  text: '',
  destroyed: true,
});

const details = z.record(z.string(), z.string());
const ownKey = 'own';
const dataKeyBytes = 32;

export const envelopes = (keys: Keys, chance: Chance): Envelopes => {
  const encrypt = (key: KeyObject, kid: string, plain: Uint8Array, about: string): string => {
    const suite = suites[keys.suite];
    const nonce = chance.bytes(suite.nonceBytes);
    const text = suite.encrypt(key, nonce, plain, boundTo(keys.suite, kid, about));
    return [keys.suite, kid, base64url(nonce), base64url(text)].join(':');
  };

  const wrap = (dataKey: Uint8Array, matterId: string): string =>
    encrypt(keyOf(keys, keys.current.seal), keys.current.seal, dataKey, `key:${matterId}`);

  const unwrap = (wrappedKey: string, matterId: string): Buffer => {
    const parts = partsOf(wrappedKey, matterId);
    return decrypt(parts, keyOf(keys, parts.kid), `key:${matterId}`, matterId);
  };

  return {
    seal(record, matterId) {
      const dataKey = chance.bytes(dataKeyBytes);
      const plain = Buffer.from(JSON.stringify(record));
      return {
        wrappedKey: wrap(dataKey, matterId),
        text: encrypt(createSecretKey(dataKey), ownKey, plain, `identity:${matterId}`),
        destroyed: false,
      };
    },
    open(sealed, matterId) {
      if (sealed.wrappedKey === null) return null;
      const dataKey = createSecretKey(unwrap(sealed.wrappedKey, matterId));
      const plain = decrypt(partsOf(sealed.text, matterId), dataKey, `identity:${matterId}`, matterId);
      return details.parse(JSON.parse(plain.toString('utf8')));
    },
    rewrap(sealed, matterId) {
      if (sealed.wrappedKey === null) return sealed;
      return { ...sealed, wrappedKey: wrap(unwrap(sealed.wrappedKey, matterId), matterId) };
    },
  };
};

interface Parts {
  readonly suite: SuiteName;
  readonly kid: string;
  readonly nonce: Buffer;
  readonly text: Buffer;
}

const partsOf = (sealed: string, matterId: string): Parts => {
  const [suite, kid, nonce, text] = sealed.split(':');
  if (!isSuiteName(suite) || !kid || !nonce || !text) throw new KeyTrouble('seal-broken', matterId);
  return { suite, kid, nonce: Buffer.from(nonce, 'base64url'), text: Buffer.from(text, 'base64url') };
};

// What stands in front of the text is bound to it too, so that no label can be changed unnoticed.
const boundTo = (suite: SuiteName, kid: string, about: string): string => `${suite}:${kid}:${about}`;

const decrypt = (parts: Parts, key: KeyObject, about: string, matterId: string): Buffer => {
  try {
    return suites[parts.suite].decrypt(key, parts.nonce, parts.text, boundTo(parts.suite, parts.kid, about));
  } catch (error) {
    throw new KeyTrouble('seal-broken', matterId, error);
  }
};

const keyOf = (keys: Keys, kid: string): KeyObject => {
  const key = keys.sealKeys.get(kid);
  if (!key) throw new KeyTrouble('key-unknown', kid);
  return key;
};

const isSuiteName = (name: string | undefined): name is SuiteName => name !== undefined && Object.hasOwn(suites, name);

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
