import { ok, refuse } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';

const newest = 100;

/** 消息: what this session was told on any of its matters, newest first. */
export const readInbox: Handler<'inbox.read'> = async (_input, call, desk) => {
  const owner = call.actor.kind === 'petitioner' ? call.actor.ownerId : null;
  if (owner === null) return refuse('log-in-first');
  const page = await desk.store.list(desk.matters, 'owner', [owner], { limit: newest, backwards: true });
  const notices = page.items
    .flatMap((matter) =>
      matter.notices
        .filter((one) => one.to === 'petitioner')
        .map((one) => ({
          id: one.id,
          matterId: matter.id,
          title: matter.title,
          words: one.words,
          at: one.at,
          seen: one.seen,
        })),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, newest);
  return ok({ notices, unseen: notices.filter((one) => !one.seen).length });
};
