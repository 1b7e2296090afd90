import { ok, refuse } from '../../shared/kernel/outcome';
import { isMobile } from '../../shared/kernel/phone';
import { addressKey } from '../edge/limits';
import type { Handler } from '../edge/handler';

/** Sends a one-time code. The limits count a phone by its blind index, never by its number. */
export const sendPhoneCode: Handler<'phone.send-code'> = async ({ phone: typed }, call, desk) => {
  const phone = typed.normalize('NFKC').replace(/\s/g, '');
  if (!isMobile(phone)) return refuse('wrong-phone');
  const key = desk.crypto.blindIndex('phone', phone);
  for (const [rule, of] of [
    ['code-per-address', addressKey(call.address)],
    ['code-per-phone', key],
    ['code-per-phone-a-day', key],
  ] as const) {
    const spent = await desk.limits.spend(rule, of);
    if (!spent.ok) return refuse('too-many-codes', { minutes: Math.ceil(spent.retryAfterSeconds / 60) });
  }
  const code = await desk.codes.sendCode(phone, call.now);
  return ok({ sent: true as const, demoCode: desk.demo === null ? null : code });
};
