import type { Chance } from '../services/chance';
import type { CryptoProvider } from '../services/crypto';
import { hashPassword } from '../services/passwords';
import { staff } from '../stores/collections/staff';
import type { Store } from '../stores/port';
import { mailboxes } from './county/leaders';
import { staff as accounts } from './county/staff';
import { demoPassword } from './county/staff-seed';

/** The demo's accounts, each once. All have the one public password, so it is hashed once. */
export const seedAccounts = async (store: Store, crypto: CryptoProvider, chance: Chance): Promise<void> => {
  const last = accounts.at(-1);
  if (last === undefined || (await store.get(staff, last.id)) !== null) return;
  const passwordHash = await hashPassword(demoPassword, chance);
  await Promise.all(
    accounts.map((one) =>
      store.insert(staff, {
        id: one.id,
        version: 1,
        account: one.account,
        name: one.name,
        roles: one.roles,
        officeId: one.officeId,
        mailboxes: mailboxes.filter((box) => box.leaderStaffId === one.id).map((box) => box.mailbox),
        active: true,
        passwordHash,
        totp: crypto.seal({ totp: one.demoTotpSecret }, one.id),
        lastCodeAt: null,
      }),
    ),
  );
};
