import { scryptSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { checkPassword, hashPassword } from '../../cloudfunctions/services/passwords';

const stored = await hashPassword('青禾 county 2026', systemChance);

describe('a password', () => {
  test('opens its account, and no other does', async () => {
    expect(await checkPassword(stored, '青禾 county 2026')).toBe(true);
    expect(await checkPassword(stored, '青禾 county 2027')).toBe(false);
    expect(await checkPassword(stored, '')).toBe(false);
  });

  test('may be typed with full-width letters: it is the same password', async () => {
    expect(await checkPassword(stored, '青禾 ｃｏｕｎｔｙ 2026')).toBe(true);
  });

  test('is not in what is stored, and two people with the same one are stored differently', async () => {
    expect(stored).not.toContain('county');
    expect(await hashPassword('青禾 county 2026', systemChance)).not.toBe(stored);
  });

  test('stored under an earlier, lower cost can still be checked', async () => {
    const salt = Buffer.alloc(16, 1);
    const key = scryptSync('old', salt, 32, { N: 2 ** 14, r: 8, p: 1 });
    const old = `scrypt$14$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;

    expect(await checkPassword(old, 'old')).toBe(true);
    expect(await checkPassword(old, 'new')).toBe(false);
  });

  test('a megabyte sent as a password is refused before any work is done', async () => {
    const started = performance.now();

    expect(await checkPassword(stored, 'a'.repeat(1_000_000))).toBe(false);

    expect(performance.now() - started).toBeLessThan(20);
  });

  test('a stored password that cannot be read is a trouble, not a wrong password', async () => {
    await expect(checkPassword('scrypt$99', 'x')).rejects.toThrow('cannot be read');
  });
});

test('an account that does not exist takes as long as one that does', async () => {
  const timeOf = async (account: string | null): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 7; round++) {
      const started = performance.now();
      await checkPassword(account, 'a guess');
      times.push(performance.now() - started);
    }
    // The quickest is the least disturbed by whatever else the machine was doing.
    return Math.min(...times);
  };

  const ratio = (await timeOf(null)) / (await timeOf(stored));

  expect(await checkPassword(null, '')).toBe(false);
  expect(ratio).toBeGreaterThan(0.7);
  expect(ratio).toBeLessThan(1.4);
});
