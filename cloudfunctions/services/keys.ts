import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { type Chance, systemChance } from './chance';
import { isSuiteHere, type SuiteName } from './cipher-suites';
import { type KeyFile, newKeyFile, parseKeyFile } from './key-file';
import { createKeyFile, readKeyFile } from './key-folder';
import { KeyTrouble } from './key-trouble';

/** A key and the id by which what it made remembers it. */
export interface NamedKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/**
 * The keys, kept outside the database. They are `KeyObject`s, so that printing or serialising them shows nothing.
 * Lost keys cannot be replaced: matter ids, secrets and sealed identities all hang on them.
 */
export interface Keys {
  /** Never rotated: the same draft must give the same matter id for ever (rules 5.5). */
  readonly draftKey: KeyObject;
  readonly secretKeys: ReadonlyMap<string, KeyObject>;
  /** Key-encryption keys: each sealed record's own data key is wrapped by one of these. */
  readonly sealKeys: ReadonlyMap<string, KeyObject>;
  /** One key per kind, so that one leaked key opens one kind only. */
  readonly indexKeys: Readonly<Record<keyof KeyFile['indexKeys'], NamedKey>>;
  readonly ticketKey: KeyObject;
  /** Which keys new things are made with. Old ones stay so that old things can still be read. */
  readonly current: { readonly secret: string; readonly seal: string };
  readonly suite: SuiteName;
}

export interface KeySource {
  /** Folder of `keys.json`, on one machine. On a server leave it out and set SECRET_KEYS. */
  readonly keyFolder?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /**
   * False when the database already holds matters: then a missing key file is an accident to be reported, since
   * fresh keys would silently make every receipt's secret wrong.
   */
  readonly mayCreate?: boolean;
  readonly chance?: Chance;
}

/** The keys: from SECRET_KEYS on a server, else from `keys.json`, made on the first start. */
export const loadKeys = ({ keyFolder, env, mayCreate = true, chance = systemChance }: KeySource): Keys => {
  if (env.SECRET_KEYS) return keysOf(parseKeyFile(env.SECRET_KEYS, 'SECRET_KEYS'));
  if (!keyFolder) throw new KeyTrouble('keys-missing', 'SECRET_KEYS');
  const path = join(keyFolder, 'keys.json');
  const text = readKeyFile(path) ?? (mayCreate ? createKeyFile(path, newKeyFile(chance)) : null);
  if (text === null) throw new KeyTrouble('keys-missing', path);
  return keysOf(parseKeyFile(text, path));
};

const keysOf = (file: KeyFile): Keys => {
  // Said at the start, not when the first petitioner's name is to be sealed.
  if (!isSuiteHere(file.suite)) throw new KeyTrouble('suite-missing', file.suite);
  return {
    draftKey: createSecretKey(file.draftKey),
    secretKeys: keyring(file.secretKeys),
    sealKeys: keyring(file.sealKeys),
    indexKeys: {
      phone: named(file.indexKeys.phone),
      openid: named(file.indexKeys.openid),
      'resident-id': named(file.indexKeys['resident-id']),
      name: named(file.indexKeys.name),
    },
    ticketKey: createSecretKey(file.ticketKey),
    current: file.current,
    suite: file.suite,
  };
};

const keyring = (file: Readonly<Record<string, Buffer>>): ReadonlyMap<string, KeyObject> =>
  new Map(Object.entries(file).map(([id, bytes]) => [id, createSecretKey(bytes)]));

// The id is worked out from the key itself: a changed index key can never pass for the old one.
const named = (bytes: Buffer): NamedKey => ({
  kid: createHmac('sha256', bytes).update('kid').digest('hex').slice(0, 8),
  key: createSecretKey(bytes),
});
