import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import type { Actor } from '../../shared/people/actor';
import { people } from '../stores/collections/people';
import { staff } from '../stores/collections/staff';
import type { Desk } from './desk';

/** What the platform says about a caller. Nothing of it ever comes from the call's own input. */
export interface Credentials {
  /** A session's token, from the Authorization header or its like. */
  readonly token: string | null;
  /** Only where WeChat's platform itself vouches for it. */
  readonly openid: string | null;
}

const guest: Actor = { kind: 'petitioner', ownerId: null, matterId: null };

/**
 * Who is calling. Roles and office are read at each call, so that a disabled account or a changed role works at once.
 * A token that is no longer good is refused, not taken for a guest: somebody thinks he is logged in.
 */
export const identify = async ({ token, openid }: Credentials, now: string, desk: Desk): Promise<Outcome<Actor>> => {
  if (token === null)
    return ok(
      openid === null ? guest : { kind: 'petitioner', ownerId: await personOf(openid, now, desk), matterId: null },
    );
  const session = await desk.sessions.readSession(token, now);
  if (session === null) return refuse('log-in-again');
  if (session.kind === 'citizen') return ok({ kind: 'petitioner', ownerId: session.subject, matterId: null });
  if (session.kind === 'track') return ok({ kind: 'petitioner', ownerId: null, matterId: session.matterId });
  const row = await desk.store.get(staff, session.subject);
  if (row === null || !row.active) return refuse('log-in-again');
  return ok({ kind: 'staff', staffId: row.id, roles: row.roles, officeId: row.officeId, mailboxes: row.mailboxes });
};

const personOf = async (openid: string, since: string, desk: Desk): Promise<string> => {
  const openidIndex = desk.crypto.blindIndex('name', `openid:${openid}`);
  const known = await desk.store.find(people, 'openid', openidIndex);
  if (known !== null) return known.id;
  const inserted = await desk.store.insert(people, {
    id: desk.chance.id(),
    version: 1,
    phoneIndex: null,
    openidIndex,
    since,
  });
  return inserted.done ? inserted.document.id : inserted.holder;
};
