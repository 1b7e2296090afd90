import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { seconds } from '../services/system-clock';

interface LimitRule {
  readonly times: number;
  readonly within: number;
  /** `mark`: never refuses, only says that it is over. A statutory channel may not drop a filing (art. 22, 43). */
  readonly over: 'refuse' | 'mark';
}

/**
 * How often, by whom. Per-address numbers are generous: a village or an office often shares one address. The numbers
 * for secrets make 10^16 secrets hopeless to guess (five tries a quarter of an hour for one matter).
 */
export const limitRules = {
  'secret-per-matter': { times: 5, within: 15 * seconds.minute, over: 'refuse' },
  'secret-per-address': { times: 30, within: 15 * seconds.minute, over: 'refuse' },
  // The breaker: more wrong secrets than this in the whole county is an attack, not people mistyping.
  'secret-everywhere': { times: 1000, within: 15 * seconds.minute, over: 'refuse' },
  'login-per-account': { times: 5, within: 15 * seconds.minute, over: 'refuse' },
  'login-per-address': { times: 60, within: 15 * seconds.minute, over: 'refuse' },
  'code-per-phone': { times: 1, within: seconds.minute, over: 'refuse' },
  'code-per-phone-a-day': { times: 5, within: seconds.day, over: 'refuse' },
  'code-per-address': { times: 30, within: seconds.hour, over: 'refuse' },
  'code-try-per-address': { times: 60, within: 15 * seconds.minute, over: 'refuse' },
  'photo-per-address': { times: 120, within: seconds.hour, over: 'refuse' },
  'filing-per-address': { times: 20, within: seconds.hour, over: 'mark' },
} as const satisfies Record<string, LimitRule>;

export type LimitName = keyof typeof limitRules;

/** `over` on a rule that only marks: the call goes on, and the filing is looked at by a person. */
export type Spent =
  { readonly ok: true; readonly over: boolean } | { readonly ok: false; readonly retryAfterSeconds: number };

export interface Limits {
  /** Takes one of `key`'s turns. Never pass a bare phone number: its blind index counts as well. */
  spend(rule: LimitName, key: string): Promise<Spent>;
  /** Gives the turn back, after a right secret or password: only failures should count. */
  giveBack(rule: LimitName, key: string): Promise<void>;
}

/** Limits kept by anything of rate-limiter-flexible: memory on one machine, MongoDB where there are several. */
export const limitsOver = (make: (options: IRateLimiterOptions) => RateLimiterAbstract): Limits => {
  const limiters = Object.fromEntries(
    Object.entries<LimitRule>(limitRules).map(([name, rule]) => [
      name,
      make({ keyPrefix: name, points: rule.times, duration: rule.within }),
    ]),
  );
  const limiterOf = (rule: LimitName): RateLimiterAbstract => {
    const limiter = limiters[rule];
    if (!limiter) throw new Error(`no limit is called ${rule}`);
    return limiter;
  };

  return {
    async spend(rule, key) {
      try {
        await limiterOf(rule).consume(key);
        return { ok: true, over: false };
      } catch (spent) {
        // Anything else is the limiter's own store failing.
        if (!(spent instanceof RateLimiterRes)) throw spent;
        if (limitRules[rule].over === 'mark') return { ok: true, over: true };
        // The limiter counts the refused too. Ten taps at once must not close the door on their own right secret.
        await limiterOf(rule).reward(key);
        return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(spent.msBeforeNext / 1000)) };
      }
    },
    async giveBack(rule, key) {
      await limiterOf(rule).reward(key);
    },
  };
};

export const memoryLimits = (): Limits => limitsOver((options) => new RateLimiterMemory(options));

/**
 * What counts as one address: an IPv4 address, or the 64-bit network of an IPv6 one, since one phone line has 2^64
 * of the latter.
 */
export const addressKey = (address: string): string => {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (v4?.[1]) return v4[1];
  const [front = [], back] = address
    .toLowerCase()
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  const between = back ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : [];
  const network = [...front, ...between, ...(back ?? [])].slice(0, 4);
  return `${network.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
};
