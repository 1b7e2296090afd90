import { createCipheriv, createHash, createHmac, createSecretKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { suiteNames, suites } from '../../cloudfunctions/services/cipher-suites';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

describe('the national algorithms of this Node are the ones of the standards', () => {
  test('SM3 of "abc" (GB/T 32905 example 1)', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
  });

  test('SM4 of the standard block (GB/T 32907 example 1)', () => {
    const block = bytes('0123456789abcdeffedcba9876543210');
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);

    expect(Buffer.concat([cipher.update(block), cipher.final()]).toString('hex')).toBe(
      '681edf34d206965e86b3e94f536e4246',
    );
  });

  test('HMAC-SM3 is there', () => {
    expect(createHmac('sm3', 'key').update('text').digest()).toHaveLength(32);
  });
});

test('INTL is AES-256-GCM as NIST has it (GCM test case 16)', () => {
  const key = createSecretKey(bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'));
  const plain = bytes(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
  );
  // The standard's additional data are raw bytes, ours a text: so only the cipher's part is compared.
  const sealed = suites.INTL.encrypt(key, bytes('cafebabefacedbaddecaf888'), plain, '');

  expect(sealed.subarray(0, -16).toString('hex')).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
  );
});

describe.each(suiteNames)('suite %s', (name) => {
  const suite = suites[name];
  const key = createSecretKey(Buffer.alloc(32, 1));
  const nonce = Buffer.alloc(suite.nonceBytes, 2);
  const sealed = suite.encrypt(key, nonce, Buffer.from('text'), 'about');

  test('opens what it sealed', () => {
    expect(suite.decrypt(key, nonce, sealed, 'about').toString()).toBe('text');
  });

  test.each([
    ['another key', () => suite.decrypt(createSecretKey(Buffer.alloc(32, 9)), nonce, sealed, 'about')],
    ['another nonce', () => suite.decrypt(key, Buffer.alloc(suite.nonceBytes, 9), sealed, 'about')],
    ['another subject', () => suite.decrypt(key, nonce, sealed, 'about something else')],
    ['a text cut short', () => suite.decrypt(key, nonce, sealed.subarray(1), 'about')],
    ['no text', () => suite.decrypt(key, nonce, new Uint8Array(), 'about')],
  ])('does not open with %s', (_what, open) => {
    expect(open).toThrow();
  });
});
