import { ok, refuse } from '../../shared/kernel/outcome';
import { addressKey } from '../edge/limits';
import type { Desk } from '../edge/desk';
import type { Handler } from '../edge/handler';
import { checkPassword } from '../services/passwords';
import { checkTotp } from '../services/totp';
import { staff, type StaffRow } from '../stores/collections/staff';

/** 工作人员登录: account, password and six-digit code. Which of them was wrong is not told. A code works once. */
export const logInStaff: Handler<'staff.log-in'> = async ({ account, password, totp }, call, desk) => {
  const name = account.trim().toLowerCase();
  // The address first: one that has used up its tries must not use up an account's, and so lock its owner out.
  const turns = [
    ['login-per-address', addressKey(call.address)],
    ['login-per-account', name],
  ] as const;
  for (const [rule, key] of turns) {
    const spent = await desk.limits.spend(rule, key);
    if (!spent.ok) return refuse('too-many-tries', { minutes: Math.ceil(spent.retryAfterSeconds / 60) });
  }
  const row = await desk.store.find(staff, 'account', name);
  const passwordIsRight = await checkPassword(row?.passwordHash ?? null, password);
  if (row === null || !passwordIsRight || !row.active) return refuse('wrong-account');
  if (!(await useCode(row, totp.trim(), call.now, desk))) return refuse('wrong-account');
  for (const [rule, key] of turns) await desk.limits.giveBack(rule, key);
  const token = await desk.sessions.startSession('staff', row.id, call.now);
  desk.log.event('staff.in', { staffId: row.id, officeId: row.officeId });
  return ok({ token });
};

/** True once: the moment of the code is written down, at the version that was read, so that two log-ins never share it. */
const useCode = async (row: StaffRow, code: string, at: string, desk: Desk): Promise<boolean> => {
  const secret = desk.crypto.open(row.totp, row.id)?.['totp'];
  if (secret === undefined) throw new Error('an account without its code secret');
  const codeAt = await checkTotp({ secret, code, at, lastCodeAt: row.lastCodeAt });
  if (codeAt === null) return false;
  const used = { ...row, version: row.version + 1, lastCodeAt: codeAt };
  return (await desk.store.replaceAt(staff, used, row.version)).done;
};
