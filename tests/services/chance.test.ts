import { expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';

test('a token has 256 bits and an id 128, and none is drawn twice', () => {
  const tokens = Array.from({ length: 5000 }, () => systemChance.token());
  const ids = Array.from({ length: 5000 }, () => systemChance.id());

  expect(tokens.every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set([...tokens, ...ids]).size).toBe(10_000);
});

test('a code may begin with a nought, and no digit is rarer than another', () => {
  const drawn = systemChance.digits(100_000);
  const counts = Array.from({ length: 10 }, (_, digit) => drawn.split(String(digit)).length - 1);

  // Each is expected 10,000 times; 600 away is six standard deviations.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(600);
  expect(systemChance.digits(6)).toMatch(/^\d{6}$/);
});
