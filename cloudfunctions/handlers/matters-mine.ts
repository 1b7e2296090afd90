import { ok, refuse } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { matterSummary } from '../views/matter-summary';

/** 我的事: what this session owns, the ones that wait for the petitioner marked. */
export const listMine: Handler<'matters.mine'> = async ({ after }, call, desk) => {
  const owner = call.actor.kind === 'petitioner' ? call.actor.ownerId : null;
  if (owner === null) return refuse('log-in-first');
  const page = await desk.store.list(desk.matters, 'owner', [owner], { after, limit: 50, backwards: true });
  return ok({ matters: page.items.map((matter) => matterSummary(matter, desk, call.now)), next: page.next });
};
