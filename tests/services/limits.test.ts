import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
import { addressKey, type LimitName, limitRules, limitsOver, memoryLimits } from '../../cloudfunctions/edge/limits';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-06-18T01:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

const refusing = (Object.keys(limitRules) as LimitName[]).filter((rule) => limitRules[rule].over === 'refuse');

describe.each(refusing)('%s', (rule) => {
  const { times, within } = limitRules[rule];

  test('lets through as many as it says, also all at once, and then says when to come back', async () => {
    const limits = memoryLimits();

    const spent = await Promise.all(Array.from({ length: times + 10 }, () => limits.spend(rule, 'somebody')));

    expect(spent.filter(({ ok }) => ok)).toHaveLength(times);
    expect(spent.at(-1)).toEqual({ ok: false, retryAfterSeconds: within });
  });

  test('counts everybody apart, and forgets when its time is over', async () => {
    const limits = memoryLimits();
    for (let time = 0; time <= times; time++) await limits.spend(rule, 'somebody');

    expect(await limits.spend(rule, 'somebody else')).toEqual({ ok: true, over: false });
    vi.advanceTimersByTime(within * 1000 - 1);
    expect(await limits.spend(rule, 'somebody')).toEqual({ ok: false, retryAfterSeconds: 1 });
    vi.advanceTimersByTime(1);
    expect(await limits.spend(rule, 'somebody')).toEqual({ ok: true, over: false });
  });
});

test('a filing is never refused because of a limit: it is only marked', async () => {
  const limits = memoryLimits();
  const { times } = limitRules['filing-per-address'];

  const spent = await Promise.all(
    Array.from({ length: times + 500 }, () => limits.spend('filing-per-address', '1.2.3.4')),
  );

  expect(spent.every(({ ok }) => ok)).toBe(true);
  expect(spent.filter((one) => one.ok && one.over)).toHaveLength(500);
});

test('only wrong secrets count: an owner who types the right one all day is never shut out', async () => {
  const limits = memoryLimits();

  for (let visit = 0; visit < 50; visit++) {
    expect((await limits.spend('secret-per-matter', 'matter-1')).ok).toBe(true);
    await limits.giveBack('secret-per-matter', 'matter-1');
  }
});

test('whoever was turned away has taken no turn: the turns that are given back are free again', async () => {
  const limits = memoryLimits();
  const spent = await Promise.all(Array.from({ length: 10 }, () => limits.spend('secret-per-matter', 'matter-1')));

  for (const one of spent) if (one.ok) await limits.giveBack('secret-per-matter', 'matter-1');

  expect((await limits.spend('secret-per-matter', 'matter-1')).ok).toBe(true);
});

test('ten thousand guesses at one secret from ten thousand addresses: five are looked at', async () => {
  const limits = memoryLimits();
  let lookedAt = 0;

  for (let guess = 0; guess < 10_000; guess++) {
    const perAddress = await limits.spend('secret-per-address', `10.0.${guess >> 8}.${guess & 255}`);
    const perMatter = await limits.spend('secret-per-matter', 'matter-1');
    if (perAddress.ok && perMatter.ok) lookedAt += 1;
  }

  expect(lookedAt).toBe(5);
});

test('when the limiter itself fails, that is a trouble and not a refusal', async () => {
  class Broken extends RateLimiterMemory {
    override consume: RateLimiterAbstract['consume'] = () => Promise.reject(new Error('the limiter cannot be reached'));
  }

  await expect(limitsOver((options) => new Broken(options)).spend('login-per-account', 'zhao')).rejects.toThrow(
    'cannot be reached',
  );
});

test.each([
  ['1.2.3.4', '1.2.3.4'],
  ['::ffff:1.2.3.4', '1.2.3.4'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s: one phone line has 2^64 addresses of the new kind', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
