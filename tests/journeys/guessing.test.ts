import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { limitRules } from '../../cloudfunctions/edge/limits';
import { aFiling, openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk({ on: '2026-03-02' });
});
afterAll(() => county.close());

const times = (count: number): readonly number[] => Array.from({ length: count }, (_one, place) => place);

describe('who guesses is stopped, and nobody else is', () => {
  test('an address that has used up its tries closes nobody’s matter', async () => {
    const address = '10.7.0.1';
    const wrong = { number: '000000000', secret: '1'.repeat(16) };
    for (let tries = 0; tries < limitRules['secret-per-address'].times; tries += 1)
      await county.call('track.open', wrong, { address });
    const { number, secret } = await county.must('matter.file', aFiling());
    for (let tries = 0; tries < limitRules['secret-per-matter'].times + 1; tries += 1)
      expect(await county.codeOf('track.open', { number, secret: '1'.repeat(16) }, { address })).toBe('too-many-tries');
    expect(await county.codeOf('track.open', { number, secret }, { address: '10.7.0.2' })).toBe('ok');
  });

  test('an address that has used up its tries closes nobody’s account', async () => {
    const address = '10.7.0.3';
    const logIn = (account: string, by: string, password: string, totp: string) =>
      county.codeOf('staff.log-in', { account, password, totp }, { address: by });
    for (let tries = 0; tries < limitRules['login-per-address'].times; tries += 1)
      await county.desk.limits.spend('login-per-address', address);
    for (let tries = 0; tries < limitRules['login-per-account'].times + 1; tries += 1)
      expect(await logIn('dengji1', address, 'x', '1')).toBe('too-many-tries');
    const { accounts } = await county.must('staff.demo-log-ins', {});
    const own = accounts.find(({ account }) => account === 'dengji1');
    expect(await logIn('dengji1', '10.7.0.4', own?.password ?? '', own?.totp ?? '')).toBe('ok');
  });

  test('a whole building that logs in behind one address on Monday morning gets in: only failures count', async () => {
    const address = '10.7.0.5';
    for (let tries = 0; tries < limitRules['login-per-address'].times - 1; tries += 1)
      await county.desk.limits.spend('login-per-address', address);
    const { accounts } = await county.must('staff.demo-log-ins', {});
    for (const { account, password, totp } of accounts.slice(0, 3))
      expect(await county.codeOf('staff.log-in', { account, password, totp }, { address }), account).toBe('ok');
  });

  test('a wrong secret and an unknown number take the same time, however much is in the matter', async () => {
    const { number } = await county.must('matter.file', aFiling({ facts: '字'.repeat(10_000) }));
    const took = async (asked: string, place: number): Promise<number> => {
      const begun = performance.now();
      await county.codeOf('track.open', { number: asked, secret: '1'.repeat(16) }, { address: `10.6.${place}.1` });
      return performance.now() - begun;
    };
    const unlimited = vi.spyOn(county.desk.limits, 'spend').mockResolvedValue({ ok: true, over: false });
    const wrong: number[] = [];
    const unknown: number[] = [];
    for (const round of times(20)) {
      // Twenty at once, or four hundred waits would take most of a minute.
      const pair = await Promise.all(times(20).map((place) => took(place % 2 === 0 ? number : '000000000', round)));
      pair.forEach((one, place) => (place % 2 === 0 ? wrong : unknown).push(one));
    }
    unlimited.mockRestore();
    expect(Math.abs(welch(wrong, unknown))).toBeLessThan(4.5);
    expect(Math.min(...wrong, ...unknown)).toBeGreaterThan(95);
  });
});

/** Welch's t: how many standard errors two means lie apart. */
const welch = (some: readonly number[], others: readonly number[]): number => {
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const error = (all: readonly number[]): number =>
    all.reduce((sum, one) => sum + (one - mean(all)) ** 2, 0) / (all.length - 1) / all.length;
  return (mean(some) - mean(others)) / Math.sqrt(error(some) + error(others));
};
