import { ok } from '../../shared/kernel/outcome';
import type { Notice } from '../../shared/matter/record';
import { whatMaySee } from '../../shared/people/visibility';
import { circumstancesAt } from '../edge/desk';
import { staffOf, type Handler } from '../edge/handler';
import { workListsOf } from '../edge/work-lists';
import { titleFor } from '../views/work-row';

const newest = 60;

/** 提醒: what my lists were told lately: sent to us, due soon, late, sent back, waiting for a signature. */
export const readDeskNotices: Handler<'desk.notices'> = async (_input, call, desk) => {
  const actor = staffOf(call);
  const desks = workListsOf(actor, desk)
    .filter((list) => list.byDue)
    .map((list) => list.stored.slice('toDo:'.length));
  const pages = await Promise.all(
    desks.map((name) =>
      desk.store.list(desk.matters, 'notified', [desk.book.county.id, actor.officeId, name], {
        limit: newest,
        backwards: true,
      }),
    ),
  );
  const matters = new Map(pages.flatMap((page) => page.items).map((matter) => [matter.id, matter]));
  const on = circumstancesAt(desk, call.now);
  const isMine = (to: Notice['to']): boolean =>
    to !== 'petitioner' && to.officeId === actor.officeId && desks.includes(to.desk);
  const notices = [...matters.values()]
    // An office that lost the matter keeps no window on it.
    .map((matter) => ({ matter, sight: whatMaySee(actor, matter.state, on) }))
    .filter(({ sight }) => sight.may)
    .flatMap(({ matter, sight }) =>
      matter.notices
        .filter((one) => isMine(one.to))
        .map((one) => ({
          id: `${matter.id}:${one.id}`,
          matterId: matter.id,
          title: titleFor(matter, sight),
          words: one.words,
          at: one.at,
        })),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, newest);
  return ok({ notices });
};
