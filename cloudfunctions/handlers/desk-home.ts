import { civilDateOf } from '../../shared/kernel/civil-date';
import { ok } from '../../shared/kernel/outcome';
import { actsAs, roles } from '../../shared/people/roles';
import type { Desk } from '../edge/desk';
import { staffOf, type Handler } from '../edge/handler';
import { partsOf, workListsOf, type WorkList } from '../edge/work-lists';
import { staff } from '../stores/collections/staff';

/** My lists with their counts. A count is the length of the list it opens. */
export const readDeskHome: Handler<'desk.home'> = async (_input, call, desk) => {
  const actor = staffOf(call);
  const row = await desk.store.get(staff, actor.staffId);
  const today = civilDateOf(call.now);
  const day = desk.calendar.dayOf(today);
  const lists = await Promise.all(
    workListsOf(actor, desk).map(async (list) => ({
      list: list.list,
      name: list.name,
      ...(await countsOf(list, today, desk)),
    })),
  );
  const takesIn =
    actsAs(actor.roles, 'registrar') ||
    (actsAs(actor.roles, 'handler') && desk.office(actor.officeId)?.handles === true);
  const seesFigures = (['coordinator', 'leader', 'joint-meeting', 'head', 'auditor'] as const).some((role) =>
    actor.roles.includes(role),
  );
  return ok({
    me: {
      staffId: actor.staffId,
      name: row?.name ?? '',
      roles: [...actor.roles],
      roleNames: actor.roles.map((role) => roles[role]),
      officeId: actor.officeId,
      officeName: desk.office(actor.officeId)?.name ?? '',
    },
    today: { date: today, working: day.working, known: day.known },
    lists,
    may: [...(takesIn ? (['enter'] as const) : []), ...(seesFigures ? (['figures'] as const) : []), 'search' as const],
  });
};

const countsOf = async (
  list: WorkList,
  today: string,
  desk: Desk,
): Promise<{ count: number; soon: number; late: number }> => {
  const count = await desk.store.count(desk.matters, list.stored, list.under);
  if (!list.byDue) return { count, soon: 0, late: 0 };
  const parts = partsOf(today, desk);
  const [soon, late] = await Promise.all([
    desk.store.count(desk.matters, list.stored, list.under, parts.soon),
    desk.store.count(desk.matters, list.stored, list.under, parts.late),
  ]);
  return { count, soon, late };
};
