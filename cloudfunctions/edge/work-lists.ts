import type { Desk as DeskName } from '../../shared/clocks/legal-clocks';
import { workingDaysAfter } from '../../shared/clocks/due-date';
import { soonWorkingDays } from '../../shared/clocks/standing';
import { addDays } from '../../shared/kernel/civil-date';
import type { StaffActor } from '../../shared/people/actor';
import { actsAs, type Role } from '../../shared/people/roles';
import type { Desk } from './desk';

/** A list of the desk: which named list of the store it walks, and under what. */
export interface WorkList {
  /** As the page asks for it. */
  readonly list: string;
  readonly name: string;
  readonly stored: string;
  readonly under: readonly string[];
  /** To-do lists are in the order of their due dates; the others newest first. */
  readonly byDue: boolean;
}

const toDo: readonly {
  readonly role: Role;
  readonly desk: DeskName;
  readonly name: string;
  readonly where: 'own' | 'petition-office';
}[] = [
  { role: 'registrar', desk: 'registrar', name: '待登记转出', where: 'petition-office' },
  { role: 'coordinator', desk: 'coordinator', name: '待督办裁定', where: 'petition-office' },
  { role: 'handler', desk: 'unit', name: '待办', where: 'own' },
  { role: 'handler', desk: 'petition-unit', name: '要再答复（信访局）', where: 'petition-office' },
  { role: 'head', desk: 'head', name: '等我签', where: 'own' },
  { role: 'discipline', desk: 'discipline', name: '密封件待办', where: 'own' },
  { role: 'joint-meeting', desk: 'joint-meeting', name: '联席办待办', where: 'own' },
];

/** The lists this member of staff has; a list not here does not exist for him. */
export const workListsOf = (actor: StaffActor, desk: Desk): readonly WorkList[] => {
  const { county, offices, mailboxes } = desk.book;
  const isPetitionOffice = actor.officeId === county.petitionOfficeId;
  const office = offices.find((one) => one.id === actor.officeId);
  const lists: WorkList[] = toDo
    .filter(({ role, where }) => actsAs(actor.roles, role) && (where === 'own' || isPetitionOffice))
    .map(({ desk: name, name: title }) => ({
      list: `to-do:${name}`,
      name: title,
      stored: `toDo:${name}`,
      under: [county.id, actor.officeId],
      byDue: true,
    }));
  // A township registers what its own mailbox and counter receive (C2): its handler has the registrar's list.
  if (!isPetitionOffice && office?.handles === true && actsAs(actor.roles, 'handler')) {
    lists.unshift({
      list: 'to-do:registrar',
      name: '直接收到的，待告知',
      stored: 'toDo:registrar',
      under: [county.id, actor.officeId],
      byDue: true,
    });
  }
  if (actsAs(actor.roles, 'handler') || actsAs(actor.roles, 'registrar')) {
    lists.push({
      list: 'office',
      name: isPetitionOffice ? '本局经手的' : '本单位全部',
      stored: 'office',
      under: [county.id, actor.officeId],
      byDue: false,
    });
  }
  if (isPetitionOffice && actsAs(actor.roles, 'coordinator'))
    lists.push({ list: 'all', name: '全县', stored: 'all', under: [county.id], byDue: false });
  if (actor.roles.includes('joint-meeting'))
    lists.push({ list: 'all', name: '全县', stored: 'all', under: [county.id], byDue: false });
  if (actor.roles.includes('discipline'))
    lists.push({
      list: 'sealed',
      name: '全部密封件',
      stored: 'sealed',
      under: [county.id, actor.officeId],
      byDue: false,
    });
  for (const mailbox of actor.mailboxes) {
    const name = mailboxes.find((one) => one.mailbox === mailbox)?.name ?? '信箱';
    lists.push({ list: `mailbox:${mailbox}`, name, stored: 'mailbox', under: [county.id, mailbox], byDue: false });
  }
  return lists;
};

/**
 * Which due dates are late, and which are due soon. No working day lies between a strict date and its legal one, so
 * "three working days before the strict date" is the same day for both, and a range over legal dates finds exactly those.
 */
export const partsOf = (today: string, desk: Desk): Record<'soon' | 'late', { from?: string; to?: string }> => ({
  late: { to: addDays(today, -1) },
  soon: {
    from: today,
    to: workingDaysAfter(
      desk.calendar.dayOf(today).working ? today : addDays(today, -1),
      soonWorkingDays,
      desk.calendar,
    ),
  },
});
