import { canonicalJson } from '../../shared/kernel/canonical';
import { civilDateOf } from '../../shared/kernel/civil-date';
import { numberFrom } from '../../shared/kernel/matter-number';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import { cleanText, firstWords, isBlank } from '../../shared/kernel/text';
import { noticesAfter } from '../../shared/letters/notices';
import { apply } from '../../shared/matter/apply';
import { decideFiling } from '../../shared/matter/decide';
import { nextEntry } from '../../shared/matter/history';
import type { FiledAs, FilingData } from '../../shared/matter/moves';
import type { Matter, Submission } from '../../shared/matter/record';
import { circumstancesAt, type Desk } from '../edge/desk';
import { byOf, type Call } from '../edge/handler';
import { checkIdentity, type Written } from './identity-written';

/** What is filed, by whatever door: what was said, who says so, and how it came in. */
export interface ToFile {
  /** The same key is the same matter for ever (rules §5.5). */
  readonly draftKey: string;
  readonly title: string;
  readonly facts: string;
  readonly request: string;
  readonly about: string;
  readonly place: string;
  readonly raisedWhere: string;
  readonly photos: readonly string[];
  readonly identity: Written;
  /** The session it is tied to; null for guests, the counter and the nameless. */
  readonly owner: string | null;
  readonly filing: FiledAs;
  /** For 举报: who receives it. */
  readonly recipientOfficeId: string | null;
  readonly importedFrom: string | null;
}

/** Registers at once and for good: nothing that is missing blocks it (art. 22, 43, 44). Twice gives the same matter. */
export const fileMatter = async (toFile: ToFile, call: Call, desk: Desk): Promise<Outcome<Matter>> => {
  const checked = checkIdentity(toFile.identity, civilDateOf(call.now));
  if (!checked.ok) return checked;
  const id = desk.crypto.matterIdOf(toFile.draftKey);
  const before = await desk.store.get(desk.matters, id);
  if (before !== null) return sameOrRefused(before, toFile, desk);

  const made = newMatter(id, toFile, checked.value, call, desk);
  if (!made.ok) return made;
  const claimed = await desk.photos.claimPhotos(toFile.photos, desk.crypto.hash(toFile.draftKey), id);
  if (!claimed.ok) return refuse('unknown-photo');
  return insertNumbered(made.value, toFile, desk);
};

const insertNumbered = async (matter: Matter, toFile: ToFile, desk: Desk): Promise<Outcome<Matter>> => {
  for (;;) {
    const numbered = { ...matter, number: numberFrom(desk.chance.digits(8)) };
    const inserted = await desk.store.insert(desk.matters, numbered);
    if (inserted.done) return ok(inserted.document);
    if (inserted.key === 'number') continue;
    const before = await desk.store.get(desk.matters, inserted.holder);
    if (before === null) throw new Error('a matter stands in the way and is not there');
    return sameOrRefused(before, toFile, desk);
  }
};

/** The same draft gives the same receipt; the same draft with other words is refused and names the first. */
const sameOrRefused = (before: Matter, toFile: ToFile, desk: Desk): Outcome<Matter> =>
  before.state.filing.digest === digestOf(toFile, desk)
    ? ok(before)
    : refuse('draft-already-filed', { number: before.number });

const digestOf = (toFile: ToFile, desk: Desk): string => {
  const { owner: _owner, recipientOfficeId: _recipient, ...said } = toFile;
  return desk.crypto.hash(canonicalJson(said));
};

const newMatter = (id: string, toFile: ToFile, identity: Written, call: Call, desk: Desk): Outcome<Matter> => {
  const { filing: how } = toFile;
  const named = how.privacy === 3 ? null : identity;
  const facts = cleanText(toFile.facts);
  const title = isBlank(toFile.title) ? firstWords(isBlank(facts) ? toFile.request : facts) : cleanText(toFile.title);
  const hasName = named !== null && !isBlank(named.name);
  const unclear = !hasName || (isBlank(named.address) && how.villageId === null);
  const digest = digestOf(toFile, desk);
  const filing: FilingData = { ...how, named: hasName, unclear, digest, photos: toFile.photos.length };
  const on = circumstancesAt(desk, call.now);
  const decided =
    toFile.recipientOfficeId === null
      ? decideFiling('file', filing, call.actor, on)
      : decideFiling('file-accusation', { ...filing, recipientOfficeId: toFile.recipientOfficeId }, call.actor, on);
  if (!decided.ok) return decided;

  const by = byOf(call.actor);
  const entry = nextEntry([], { at: call.now, on: on.today, by }, decided.value, (text) => desk.crypto.hash(text));
  const state = apply(null, entry);
  const submission: Submission = {
    kind: 'filing',
    at: call.now,
    on: on.today,
    by,
    facts,
    request: cleanText(toFile.request),
    about: cleanText(toFile.about),
    place: cleanText(toFile.place),
    raisedWhere: cleanText(toFile.raisedWhere),
    photos: toFile.photos,
    digest,
  };
  return ok({
    id,
    version: 1,
    county: desk.book.county.id,
    number: '',
    secret: { version: 1, kid: desk.crypto.secretKid },
    title: title === '' ? '（没有写内容）' : title,
    owner: how.privacy === 3 ? null : toFile.owner,
    identity: named === null || isEmpty(named) ? null : desk.crypto.seal({ ...named }, id),
    indexes: {
      phone: named === null || isBlank(named.phone) ? null : desk.crypto.blindIndex('phone', named.phone),
      residentId:
        named === null || isBlank(named.residentId) ? null : desk.crypto.blindIndex('resident-id', named.residentId),
    },
    submissions: [submission],
    draft: null,
    history: [entry],
    state,
    notices: noticesAfter(null, entry, state, on).map((one, index) => ({
      id: `n1-${index}`,
      ...one,
      at: call.now,
      seen: false,
    })),
    answered: [],
    importedFrom: toFile.importedFrom,
    movedAt: call.now,
  });
};

const isEmpty = (identity: Written): boolean => Object.values(identity).every(isBlank);
