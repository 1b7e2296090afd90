import { ok, refuse } from '../../shared/kernel/outcome';
import { isMobile, maskPhone } from '../../shared/kernel/phone';
import { addressKey } from '../edge/limits';
import type { Desk } from '../edge/desk';
import type { Handler } from '../edge/handler';
import { people } from '../stores/collections/people';

/** 手机号登录. A person is not a phone: the phone only opens the person's account, made at the first log-in. */
export const logInByPhone: Handler<'phone.log-in'> = async ({ phone: typed, code }, call, desk) => {
  const phone = typed.normalize('NFKC').replace(/\s/g, '');
  if (!isMobile(phone)) return refuse('wrong-phone');
  const spent = await desk.limits.spend('code-try-per-address', addressKey(call.address));
  if (!spent.ok) return refuse('too-many-tries', { minutes: Math.ceil(spent.retryAfterSeconds / 60) });
  const checked = await desk.codes.checkCode(phone, code.trim(), call.now);
  if (!checked.ok) return refuse('wrong-code');
  const person = await personOf(desk, desk.crypto.blindIndex('phone', phone), call.now);
  const token = await desk.sessions.startSession('citizen', person, call.now);
  return ok({ token, masked: maskPhone(phone) });
};

const personOf = async (desk: Desk, phoneIndex: string, since: string): Promise<string> => {
  const known = await desk.store.find(people, 'phone', phoneIndex);
  if (known !== null) return known.id;
  const inserted = await desk.store.insert(people, {
    id: desk.chance.id(),
    version: 1,
    phoneIndex,
    openidIndex: null,
    since,
  });
  return inserted.done ? inserted.document.id : inserted.holder;
};
