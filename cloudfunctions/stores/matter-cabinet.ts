import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import { civilDateOf } from '../../shared/kernel/civil-date';
import { noticesAfter } from '../../shared/letters/notices';
import { apply } from '../../shared/matter/apply';
import { nextEntry, type By, type EntryBody } from '../../shared/matter/history';
import type { Matter, Notice } from '../../shared/matter/record';
import { whatMaySee } from '../../shared/people/visibility';
import { circumstancesAt, type Desk } from '../edge/desk';
import type { Call } from '../edge/handler';

/** Appends one line to the history; state, notices and version follow from it. Nothing is stored yet. */
export const append = (matter: Matter, body: EntryBody, by: By, now: string, desk: Desk): Matter => {
  const entry = nextEntry(matter.history, { at: now, on: civilDateOf(now), by }, body, (text) =>
    desk.crypto.hash(text),
  );
  const state = apply(matter.state, entry);
  const told = noticesAfter(matter.state, entry, state, circumstancesAt(desk, now));
  const notices: Notice[] = told.map((one, index) => ({
    id: `n${entry.number}-${index}`,
    ...one,
    at: now,
    seen: false,
  }));
  return {
    ...matter,
    version: matter.version + 1,
    history: [...matter.history, entry],
    state,
    notices: [...matter.notices, ...notices],
    movedAt: now,
  };
};

/**
 * The matter, if this caller may know that it exists. Unknown and forbidden look the same.
 * A petitioner: by the session that owns it, or by number + secret on this one matter.
 */
export const matterFor = async (call: Call, desk: Desk, id: string): Promise<Outcome<Matter>> => {
  const matter = await desk.store.get(desk.matters, id);
  return matter !== null && maySee(matter, call, desk) ? ok(matter) : refuse('not-found');
};

const maySee = (matter: Matter, call: Call, desk: Desk): boolean => {
  const { actor } = call;
  if (actor.kind === 'petitioner')
    return actor.matterId === matter.id || (actor.ownerId !== null && actor.ownerId === matter.owner);
  return actor.kind === 'staff' && whatMaySee(actor, matter.state, circumstancesAt(desk, call.now)).may;
};

/** The answer this very call got before, if it did; a refusal if its id came with other words. */
export const answeredBefore = <T>(matter: Matter, call: Call): Outcome<T> | null => {
  const before = matter.answered.find((one) => one.requestId === call.requestId && call.requestId !== '');
  if (before === undefined) return null;
  // The digest covers the operation, so the stored answer is one of that operation's own.
  return before.digest === call.digest ? ok(before.answer as T) : refuse('same-id-other-words');
};

/** Stores the matter at the version that was read, with the answer beside it. */
export const saveAnswered = async <T>(
  matter: Matter,
  read: Matter,
  call: Call,
  desk: Desk,
  answer: T,
): Promise<Outcome<T>> => {
  const kept: Matter =
    call.requestId === ''
      ? matter
      : { ...matter, answered: [...matter.answered, { requestId: call.requestId, digest: call.digest, answer }] };
  const saved = await desk.store.replaceAt(desk.matters, kept, read.version);
  if (saved.done) return ok(answer);
  // Somebody was faster: perhaps this same call, sent twice.
  const now = await desk.store.get(desk.matters, read.id);
  return (now && answeredBefore<T>(now, call)) ?? refuse('stale-version');
};
