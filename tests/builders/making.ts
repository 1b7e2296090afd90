import { cryptoProvider } from '../../cloudfunctions/services/crypto';
import { destroySealed } from '../../cloudfunctions/services/envelope';
import { canonicalJson } from '../../shared/kernel/canonical';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import { numberFrom } from '../../shared/kernel/matter-number';
import type { Outcome } from '../../shared/kernel/outcome';
import { noticesAfter } from '../../shared/letters/notices';
import { apply } from '../../shared/matter/apply';
import { confirm, decide, decideFiling } from '../../shared/matter/decide';
import { nextEntry, type EntryBody } from '../../shared/matter/history';
import type { Move, MoveData, Privacy } from '../../shared/matter/moves';
import type { Matter, Submission } from '../../shared/matter/record';
import { clockwork, type Actor, type StaffActor } from '../../shared/people/actor';
import { someKeys } from '../services/some-keys';
import { circumstancesAt, sha256, steadyChance } from './county';
import { nobody, type Filed } from './filings';
import { holderOfSecret, staffActor, staffOfOffice } from './people';

/** A matter on its way, and the day the next step happens on. */
export interface Made {
  readonly matter: Matter;
  readonly on: CivilDate;
}

export const registered = (filed: Filed): Made => {
  const kept = filed.filing.privacy === 3 ? nobody : filed.identity;
  const isNameless = Object.values(kept).every((part) => part === '');
  const digest = sha256(canonicalJson([filed.title, filed.facts, filed.request, filed.about, filed.photos]));
  const unclear = kept.name === '' || kept.address === '';
  const data = { ...filed.filing, named: kept.name !== '', unclear, digest, photos: filed.photos.length };
  const at = instantAt(filed.on, filed.time);
  const by = filed.by ?? holderOfSecret(filed.id);
  const on = circumstancesAt(at);
  const body = must(
    filed.recipientOfficeId === null
      ? decideFiling('file', data, by, on)
      : decideFiling('file-accusation', { ...data, recipientOfficeId: filed.recipientOfficeId }, by, on),
    'the filing',
    filed.on,
  );
  const entry = nextEntry([], { at, on: filed.on, by: byOf(by) }, body, sha256);
  const state = apply(null, entry);
  const submission: Submission = {
    kind: 'filing',
    at,
    on: filed.on,
    by: byOf(by),
    facts: filed.facts,
    request: filed.request,
    about: filed.about,
    place: filed.place,
    raisedWhere: '',
    photos: filed.photos,
    digest,
  };
  const sealing = cryptoProvider(someKeys(), steadyChance(filed.id));
  const matter: Matter = {
    id: filed.id,
    version: 1,
    county: on.county.id,
    number: numberFrom(filed.digits),
    secret: { version: 1, kid: sealing.secretKid },
    title: filed.title,
    owner: filed.filing.privacy === 3 ? null : filed.owner,
    identity: isNameless ? null : sealing.seal({ ...kept }, filed.id),
    indexes: { phone: kept.phone === '' ? null : sealing.blindIndex('phone', kept.phone), residentId: null },
    submissions: [submission],
    draft: null,
    history: [entry],
    state,
    notices: noticesAfter(null, entry, state, on).map((one, index) => ({ id: `n1-${index}`, ...one, at, seen: false })),
    answered: [],
    importedFrom: null,
    movedAt: at,
  };
  return { matter, on: filed.on };
};

export const later = (made: Made, on: CivilDate): Made => {
  if (on < made.on) throw new Error(`a matter cannot go back from ${made.on} to ${on}`);
  return { ...made, on };
};

export const appended = (made: Made, body: EntryBody, actor: Actor): Made => {
  const { matter } = made;
  const at = nextInstant(made);
  const entry = nextEntry(matter.history, { at, on: made.on, by: byOf(actor) }, body, sha256);
  const state = apply(matter.state, entry);
  const told = noticesAfter(matter.state, entry, state, circumstancesAt(at));
  const notices = told.map((one, index) => ({ id: `n${entry.number}-${index}`, ...one, at, seen: false }));
  const next = {
    ...matter,
    version: matter.version + 1,
    history: [...matter.history, entry],
    state,
    notices: [...matter.notices, ...notices],
    movedAt: at,
  };
  return { ...made, matter: next };
};

/** One minute after the last entry of the same day, or nine o'clock. */
const nextInstant = ({ matter, on }: Made): string => {
  const minutes = matter.history.filter((entry) => entry.on === on).length;
  const hour = String(10 + Math.floor(minutes / 60)).padStart(2, '0');
  return instantAt(on, `${hour}:${String(minutes % 60).padStart(2, '0')}`);
};

export const proposed = <M extends Move>(made: Made, move: M, data: MoveData[M], by?: Actor): Made => {
  const on = circumstancesAt(nextInstant(made));
  const proposalId = `proposal-${made.matter.history.length + 1}`;
  const actors = by === undefined ? whoMightAct(made, move) : [by];
  const tried = actors.map((actor) => ({
    actor,
    decided: decide(made.matter.state, move, data, actor, on, proposalId),
  }));
  const able =
    tried.find(({ decided }) => decided.ok) ??
    tried.find(({ decided }) => !decided.ok && decided.refusal.code !== 'not-yours') ??
    tried[0];
  if (able === undefined) throw new Error('nobody is there to act');
  return appended(made, must(able.decided, move, made.on), able.actor);
};

/** The second person's yes, if the last step waits for one. */
export const confirmed = (made: Made): Made => {
  const last = made.matter.history.at(-1);
  if (last?.body.kind !== 'proposal') return made;
  const { id, move } = last.body;
  const on = circumstancesAt(nextInstant(made));
  for (const actor of staffAround(made)) {
    const decided = confirm(made.matter.state, id, actor, on);
    if (decided.ok) return appended(made, decided.value, actor);
  }
  throw new Error(`a matter cannot be built: nobody could confirm '${move}' on ${made.on}`);
};

const petitionersMoves: readonly Move[] = [
  'supplement',
  'object-refusal',
  'change-visibility',
  'not-so',
  'rate',
  'release-unhappy',
];

const whoMightAct = (made: Made, move: Move): readonly Actor[] =>
  petitionersMoves.includes(move) ? [holderOfSecret(made.matter.id)] : [...staffAround(made), clockwork];

/** The unit's people first, then those of the office that received it, then the county's. */
const staffAround = ({ matter: { state } }: Made): readonly StaffActor[] => {
  const units = [state.officeId, state.filing.direct ? state.receivingOfficeId : null];
  const ofUnits = units.flatMap((id) => (id === null ? [] : [staffOfOffice(id, 'handler'), staffOfOffice(id, 'head')]));
  const discipline = state.sealed === null ? null : staffOfOffice(state.sealed.recipientOfficeId, 'discipline');
  const county = ['dengji1', 'zhuanban1', 'lianxi1', 'zhengfu2', 'xianwei2'].map(staffActor);
  return [...ofUnits, discipline, ...county].filter((actor) => actor !== null);
};

export const supplemented = (made: Made, facts: string): Made => {
  const digest = sha256(facts);
  const data = { submission: made.matter.submissions.length, digest, photos: 0 };
  const next = proposed(made, 'supplement', data);
  const last = next.matter.history.at(-1);
  if (last === undefined) throw new Error('a supplement leaves a line in the history');
  const submission: Submission = {
    kind: 'supplement',
    at: last.at,
    on: last.on,
    by: last.by,
    facts,
    request: '',
    about: '',
    place: '',
    raisedWhere: '',
    photos: [],
    digest,
  };
  return { ...next, matter: { ...next.matter, submissions: [...next.matter.submissions, submission] } };
};

export const levelChanged = (made: Made, privacy: Privacy): Made => {
  const next = proposed(made, 'change-visibility', { privacy });
  if (privacy !== 3) return next;
  const { identity } = next.matter;
  return {
    ...next,
    matter: {
      ...next.matter,
      identity: identity && destroySealed(identity),
      indexes: { phone: null, residentId: null },
      owner: null,
    },
  };
};

const byOf = (actor: Actor) =>
  actor.kind === 'staff'
    ? { kind: 'staff' as const, staffId: actor.staffId, officeId: actor.officeId }
    : { kind: actor.kind };

const must = (outcome: Outcome<EntryBody>, what: string, on: CivilDate): EntryBody => {
  if (outcome.ok) return outcome.value;
  throw new Error(`a matter cannot be built: '${what}' was refused on ${on} as '${outcome.refusal.code}'`);
};
