import { civilDateOf } from '../../shared/kernel/civil-date';
import { ok, refuse } from '../../shared/kernel/outcome';
import { staffOf, type Handler } from '../edge/handler';
import { partsOf, workListsOf } from '../edge/work-lists';
import { workRow } from '../views/work-row';

/** One page of a list, and how long the whole of it is. */
export const listWork: Handler<'desk.list'> = async ({ list: asked, part, after }, call, desk) => {
  const actor = staffOf(call);
  const list = workListsOf(actor, desk).find((one) => one.list === asked);
  if (list === undefined || (part !== 'all' && !list.byDue)) return refuse('no-such-list');
  const range = part === 'all' ? {} : partsOf(civilDateOf(call.now), desk)[part];
  const [page, count] = await Promise.all([
    desk.store.list(desk.matters, list.stored, list.under, { after, limit: 40, backwards: !list.byDue, ...range }),
    desk.store.count(desk.matters, list.stored, list.under, range),
  ]);
  return ok({
    rows: page.items.map((matter) => workRow(matter, actor, desk, call.now, list.list)),
    next: page.next,
    count,
  });
};
