import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { cryptoProvider } from '../../cloudfunctions/services/crypto';
import { newKeyFile } from '../../cloudfunctions/services/key-file';
import { KeyTrouble } from '../../cloudfunctions/services/key-trouble';
import { loadKeys } from '../../cloudfunctions/services/keys';

let keyFolder = '';
const keyPath = () => join(keyFolder, 'keys.json');

beforeEach(() => {
  keyFolder = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(keyFolder, { recursive: true, force: true }));

const troubleOf = (load: () => unknown): KeyTrouble => {
  try {
    load();
  } catch (error) {
    if (error instanceof KeyTrouble) return error;
    throw error;
  }
  throw new Error('the keys were loaded');
};

describe('on one machine', () => {
  test('the first start makes the key file, and only its owner may read it', () => {
    loadKeys({ keyFolder, env: {} });

    expect(statSync(keyPath()).mode & 0o777).toBe(0o600);
  });

  test('the second start reads the same keys: the same draft still gives the same matter', () => {
    const first = cryptoProvider(loadKeys({ keyFolder, env: {} }), systemChance);
    const second = cryptoProvider(loadKeys({ keyFolder, env: {} }), systemChance);

    expect(second.matterIdOf('a draft')).toBe(first.matterIdOf('a draft'));
  });

  test('no key is ever made in place of one that was lost', () => {
    expect(troubleOf(() => loadKeys({ keyFolder, env: {}, mayCreate: false })).code).toBe('keys-missing');
  });

  test.each([
    ['half a file', (text: string) => text.slice(0, text.length / 2)],
    ['an empty file', () => ''],
    ['a key that is too short', (text: string) => text.replace(/"draftKey": "[^"]{4}/, '"draftKey": "')],
    ['a key that is missing', (text: string) => text.replace(/.*"ticketKey".*\n/, '')],
    ['a present key that is not in the file', (text: string) => text.replace('"seal": "k1"', '"seal": "k2"')],
    ['a key id with a colon', (text: string) => text.replaceAll('"k1"', '"k:1"')],
  ])('%s is called damaged, in a sentence, without showing a key', (_what, damage) => {
    loadKeys({ keyFolder, env: {} });
    const text = readFileSync(keyPath(), 'utf8');
    writeFileSync(keyPath(), damage(text));

    const trouble = troubleOf(() => loadKeys({ keyFolder, env: {} }));

    expect(trouble.code).toBe('keys-damaged');
    expect(trouble.message).toContain('密钥文件坏了');
    for (const [key] of text.matchAll(/[\w-]{43}/g)) expect(inspect(trouble)).not.toContain(key);
  });

  test('a key file that cannot be opened is not taken for one that is not there', () => {
    rmSync(keyFolder, { recursive: true });
    writeFileSync(keyFolder, 'a file where the folder should be');

    expect(troubleOf(() => loadKeys({ keyFolder, env: {} })).code).toBe('keys-unreadable');
  });

  test('of two starts at the same moment one makes the keys and both use them', () => {
    let other = '';
    const slowChance = {
      ...systemChance,
      bytes: (count: number) => {
        if (!other) {
          other = newKeyFile(systemChance);
          writeFileSync(keyPath(), other);
        }
        return systemChance.bytes(count);
      },
    };

    const keys = loadKeys({ keyFolder, env: {}, chance: slowChance });

    const theirs = loadKeys({ env: { SECRET_KEYS: other } });
    expect(keys.draftKey.equals(theirs.draftKey)).toBe(true);
  });
});

describe('on a server', () => {
  test('the keys come from SECRET_KEYS and no file is made', () => {
    loadKeys({ keyFolder, env: { SECRET_KEYS: newKeyFile(systemChance) } });

    expect(() => statSync(keyPath())).toThrow();
  });

  test('without SECRET_KEYS the service says so and does not start', () => {
    expect(troubleOf(() => loadKeys({ env: {} })).code).toBe('keys-missing');
  });
});

test('printing the keys shows none of them', () => {
  const text = newKeyFile(systemChance);
  const keys = loadKeys({ env: { SECRET_KEYS: text } });

  const printed = `${inspect(keys, { depth: 9 })}${JSON.stringify(keys)}`;

  const drawn = [...text.matchAll(/[\w-]{43}/g)].map(([key]) => key);
  expect(drawn).toHaveLength(8);
  for (const key of drawn) {
    expect(printed).not.toContain(key);
    expect(printed).not.toContain(Buffer.from(key, 'base64url').toString('hex'));
  }
});
