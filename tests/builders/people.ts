import { leaders, mailboxes } from '../../cloudfunctions/local/county/leaders';
import { staff } from '../../cloudfunctions/local/county/staff';
import type { PetitionerActor, StaffActor } from '../../shared/people/actor';
import type { Role } from '../../shared/people/roles';

/** The member of staff with this account of the invented county, as the edge would identify him: 'dengji1', 'zhujian2'. */
export const staffActor = (account: string): StaffActor => {
  const seed = staff.find((one) => one.account === account);
  if (seed === undefined) throw new Error(`nobody has the account ${account}`);
  const { id, roles, officeId } = seed;
  const own = mailboxes.filter(({ leaderStaffId }) => leaderStaffId === id).map(({ mailbox }) => mailbox);
  return { kind: 'staff', staffId: id, roles, officeId, mailboxes: own };
};

/** Everybody of the invented county. */
export const everyStaffActor: readonly StaffActor[] = staff.map(({ account }) => staffActor(account));

/** The first account of an office that holds a role; null where it has none. */
export const staffOfOffice = (officeId: string, role: Role): StaffActor | null =>
  everyStaffActor.find((actor) => actor.officeId === officeId && actor.roles.includes(role)) ?? null;

/** The same person with other roles, office or mailboxes: for what the invented county has nobody for. */
export const staffActorWith = (account: string, changed: Partial<StaffActor>): StaffActor => ({
  ...staffActor(account),
  ...changed,
});

/** The leader's account by his place in the county: 'secretary', 'head', 'chengguan-secretary'. */
export const leaderActor = (leaderId: string): StaffActor => {
  const leader = leaders.find(({ id }) => id === leaderId);
  const actor = everyStaffActor.find(({ staffId }) => staffId === leader?.staffId);
  if (actor === undefined) throw new Error(`no leader with an account is called ${leaderId}`);
  return actor;
};

/** Whoever shows the number and the secret of this one matter. */
export const holderOfSecret = (matterId: string): PetitionerActor => ({ kind: 'petitioner', ownerId: null, matterId });

/** Whoever is logged in as this owner. */
export const owner = (ownerId: string): PetitionerActor => ({ kind: 'petitioner', ownerId, matterId: null });
