import { ok, refuse } from '../../shared/kernel/outcome';
import { roles } from '../../shared/people/roles';
import type { Desk } from '../edge/desk';
import type { Handler } from '../edge/handler';
import { later } from '../services/system-clock';
import { checkTotp, currentTotp } from '../services/totp';
import { staff, type StaffRow } from '../stores/collections/staff';

/** 演示账号: shows the invented county's log-ins and their codes of the moment. Answers only in the demo. */
export const showDemoLogIns: Handler<'staff.demo-log-ins'> = async (_input, call, desk) => {
  const { demo } = desk;
  if (demo === null) return refuse('not-a-demo');
  const { items } = await desk.store.list(staff, 'all', ['staff'], { limit: 500 });
  const accounts = await Promise.all(
    items.map(async (row) => ({
      account: row.account,
      password: demo.password,
      totp: await nextCode(row, call.now, desk),
      who: row.roles.map((role) => roles[role]).join('、'),
      office: desk.office(row.officeId)?.name ?? '',
    })),
  );
  return ok({ accounts });
};

/** A code works once; where this half minute's was used already, the next one is good too. */
const nextCode = async (row: StaffRow, now: string, desk: Desk): Promise<string> => {
  const secret = desk.crypto.open(row.totp, row.id)?.['totp'];
  if (secret === undefined) throw new Error('an account without its code secret');
  const code = await currentTotp(secret, now);
  const isFree = (await checkTotp({ secret, code, at: now, lastCodeAt: row.lastCodeAt })) !== null;
  return isFree ? code : currentTotp(secret, later(now, 30));
};
