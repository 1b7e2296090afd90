import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  getCiphers,
  getHashes,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';

/**
 * A way to encrypt and to know that nothing was changed. `about` is bound to the text but not kept in it: what was
 * sealed for one matter cannot be opened as another's.
 */
export interface CipherSuite {
  readonly nonceBytes: number;
  encrypt(key: KeyObject, nonce: Uint8Array, plain: Uint8Array, about: string): Buffer;
  /** Throws if the text, the nonce or `about` is not what it was. */
  decrypt(key: KeyObject, nonce: Uint8Array, sealed: Uint8Array, about: string): Buffer;
}

const tagBytes = 16;

const intl: CipherSuite = {
  nonceBytes: 12,
  encrypt(key, nonce, plain, about) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  decrypt(key, nonce, sealed, about) {
    const { body, tag } = cut(sealed, tagBytes);
    const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(body), cipher.final()]);
  },
};

const macBytes = 32;

// SM4-GCM is not in Node's OpenSSL, so SM4-CBC is followed by HMAC-SM3 over nonce, text and `about` (rules 4.3).
// SM2 signatures are left out on purpose: what Node calls SM2 is not a GB/T 32918 signature.
const gm: CipherSuite = {
  nonceBytes: 16,
  encrypt(key, nonce, plain, about) {
    const keys = gmKeys(key);
    const cipher = createCipheriv('sm4-cbc', keys.cipher, nonce);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([body, gmMac(keys.mac, nonce, body, about)]);
  },
  decrypt(key, nonce, sealed, about) {
    const keys = gmKeys(key);
    const { body, tag } = cut(sealed, macBytes);
    if (!timingSafeEqual(tag, gmMac(keys.mac, nonce, body, about))) throw new Error('HMAC-SM3 does not match');
    const cipher = createDecipheriv('sm4-cbc', keys.cipher, nonce);
    return Buffer.concat([cipher.update(body), cipher.final()]);
  },
};

/** INTL is the default; GM is for counties whose cryptography plan asks for national algorithms. */
export const suites = { INTL: intl, GM: gm } as const satisfies Record<string, CipherSuite>;

export type SuiteName = keyof typeof suites;

export const suiteNames = ['INTL', 'GM'] as const satisfies readonly SuiteName[];

/** Some builds of Node leave the national algorithms out. */
export const isSuiteHere = (name: SuiteName): boolean =>
  name !== 'GM' || (getCiphers().includes('sm4-cbc') && getHashes().includes('sm3'));

const cut = (sealed: Uint8Array, tagLength: number): { body: Buffer; tag: Buffer } => {
  if (sealed.length < tagLength) throw new Error('sealed text is too short');
  const bytes = Buffer.from(sealed);
  return { body: bytes.subarray(0, -tagLength), tag: bytes.subarray(-tagLength) };
};

// One 256-bit key serves both suites; GM needs one of 128 bits for the cipher and another for the MAC.
const gmKeys = (key: KeyObject): { cipher: Buffer; mac: Buffer } => {
  const both = Buffer.from(hkdfSync('sm3', key, '', 'GM', 16 + macBytes));
  return { cipher: both.subarray(0, 16), mac: both.subarray(16) };
};

const gmMac = (key: Buffer, nonce: Uint8Array, body: Buffer, about: string): Buffer =>
  createHmac('sm3', key).update(createHash('sm3').update(about).digest()).update(nonce).update(body).digest();
