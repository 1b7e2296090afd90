import { checkNumber, plainDigits } from '../../shared/kernel/matter-number';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import type { Matter } from '../../shared/matter/record';
import { addressKey, type LimitName } from '../edge/limits';
import type { Desk } from '../edge/desk';
import type { Call } from '../edge/handler';
import { evenPace } from '../services/even-pace';

/**
 * The matter that a number and its secret open. A miscopied number is found by its check digit before anything is
 * looked up; an unknown number and a wrong secret get the same answer, in the same time, and cost a turn (security T1).
 */
export const openBySecret = async (
  number: string,
  secret: string,
  call: Call,
  desk: Desk,
): Promise<Outcome<Matter>> => {
  if (checkNumber(number) !== 'ok') return refuse('mistyped-number');
  const digits = plainDigits(number);
  // The address first: one that has used up its tries must not use up the matter's, and so lock its petitioner out.
  const turns: readonly (readonly [LimitName, string])[] = [
    ['secret-per-address', addressKey(call.address)],
    ['secret-per-matter', digits],
    ['secret-everywhere', 'county'],
  ];
  for (const [rule, key] of turns) {
    const spent = await desk.limits.spend(rule, key);
    if (!spent.ok) return refuse('too-many-tries', { minutes: Math.ceil(spent.retryAfterSeconds / 60) });
  }
  // Unpacking a matter takes longer than finding none, and the longer the more is in it.
  const untilTold = evenPace();
  const matter = await desk.store.find(desk.matters, 'number', digits);
  const right =
    matter === null
      ? desk.crypto.secretOf(digits, 1, desk.crypto.secretKid)
      : desk.crypto.secretOf(matter.id, matter.secret.version, matter.secret.kid);
  const same = desk.crypto.sameSecret(right, plainDigits(secret));
  if (matter === null || !same) {
    await untilTold;
    return refuse('wrong-number-or-secret');
  }
  for (const [rule, key] of turns) await desk.limits.giveBack(rule, key);
  return ok(matter);
};
