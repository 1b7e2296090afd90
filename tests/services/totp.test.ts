import { describe, expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { later } from '../../cloudfunctions/services/system-clock';
import { checkTotp, currentTotp, newTotpSecret, totpAddress } from '../../cloudfunctions/services/totp';

// The key of RFC 6238's own examples, '12345678901234567890', in base32.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = '2026-06-18T01:30:00.000Z';

test.each([
  ['1970-01-01T00:00:59.000Z', '287082'],
  ['2005-03-18T01:58:29.000Z', '081804'],
  ['2033-05-18T03:33:20.000Z', '279037'],
])('at %s the code is %s, as RFC 6238 has it', async (instant, code) => {
  expect(await currentTotp(secret, instant)).toBe(code);
});

describe('a code', async () => {
  const code = await currentTotp(secret, at);

  test.each([
    [-31, false],
    [-30, true],
    [0, true],
    [29, true],
    [59, true],
    [60, false],
  ])('typed %i seconds after it appeared: %s', async (secondsLater, right) => {
    const used = await checkTotp({ secret, code, at: later(at, secondsLater), lastCodeAt: null });

    expect(used !== null).toBe(right);
  });

  test('works once: the step it used is not accepted again, nor is one before it', async () => {
    const used = await checkTotp({ secret, code, at, lastCodeAt: null });

    expect(used).toBe(at);
    expect(await checkTotp({ secret, code, at, lastCodeAt: used })).toBeNull();
    const before = await currentTotp(secret, later(at, -30));
    expect(await checkTotp({ secret, code: before, at, lastCodeAt: used })).toBeNull();
  });

  test('the next code works after it', async () => {
    const used = await checkTotp({ secret, code, at, lastCodeAt: null });
    const next = later(at, 30);

    expect(
      await checkTotp({ secret, code: await currentTotp(secret, next), at: next, lastCodeAt: used }),
    ).not.toBeNull();
  });

  test('is refused, without a trouble, when the clock was set back', async () => {
    expect(await checkTotp({ secret, code, at, lastCodeAt: later(at, 30_000) })).toBeNull();
  });

  test.each(['', '12345', '1234567', 'abcdef', '１２３４５６', ' 12345', '-12345'])(
    'written as "%s" is wrong, not a trouble',
    async (written) => {
      expect(await checkTotp({ secret, code: written, at, lastCodeAt: null })).toBeNull();
    },
  );
});

test('a new secret has 160 bits and makes codes that its own account accepts only', async () => {
  const [mine, other] = [newTotpSecret(systemChance), newTotpSecret(systemChance)];

  expect(mine).toMatch(/^[A-Z2-7]{32}$/);
  expect(mine).not.toBe(other);
  const code = await currentTotp(mine, at);
  expect(await checkTotp({ secret: mine, code, at, lastCodeAt: null })).not.toBeNull();
});

test('the authenticator app is told the county service and the account', () => {
  const address = new URL(totpAddress(secret, 'zhao'));

  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('issuer')).toBe('阳光信访');
  expect(decodeURIComponent(address.pathname)).toContain('zhao');
});
