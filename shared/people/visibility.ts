import { escalation } from '../clocks/legal-clocks';
import { runDue, runningClock } from '../clocks/running';
import { daysBetween } from '../kernel/civil-date';
import type { Circumstances } from '../matter/circumstances';
import { proposalsFor } from '../matter/decide';
import type { Body } from '../matter/moves';
import type { MatterState } from '../matter/state';
import type { StaffActor } from './actor';
import { actsAs, type Role } from './roles';
import { holdsWhile, relations, sightOf, type HistorySight, type Relation } from './sight';

/** What one member of staff may see of one matter now. */
export interface Sight {
  readonly relation: Relation;
  /** False: the matter looks to him like one that does not exist. */
  readonly may: boolean;
  readonly text: boolean;
  readonly photos: boolean;
  readonly place: boolean;
  /** True: name and phone, with a reason each time; until then only 王**. */
  readonly identity: boolean;
  readonly history: HistorySight;
  readonly clocks: boolean;
  readonly letters: boolean;
  /** The rated bodies whose rating he may see today. */
  readonly ratings: readonly Body[];
  readonly accused: boolean;
}

/** May this member of staff see this matter, and what of it? The one answer for pages, lists and moves. */
export const whatMaySee = (actor: StaffActor, state: MatterState, on: Circumstances): Sight => {
  const relation = relationOf(actor, state, on);
  const row = sightOf(relation);
  return {
    relation,
    may: row.text || row.history !== 'none',
    text: row.text,
    photos: row.photos,
    place: row.place,
    identity: row.identity.includes(state.privacy),
    history: row.history,
    clocks: row.clocks,
    letters: row.letters,
    ratings: (['unit', 'petition-office'] as const).filter((body) => mayKnowRating(body, relation, actor, state, on)),
    accused: row.accused,
  };
};

/** How this member of staff stands toward this matter: the first relation that fits, 'none' when none does. */
export const relationOf = (actor: StaffActor, state: MatterState, on: Circumstances): Relation =>
  relations.find((relation) => holdsWhile(relation, state.sealed !== null) && fits[relation](actor, state, on)) ??
  'none';

type Fit = (actor: StaffActor, state: MatterState, on: Circumstances) => boolean;

const acts = (actor: StaffActor, ...needed: readonly Role[]): boolean =>
  needed.some((role) => actsAs(actor.roles, role));

const isLeader = (actor: StaffActor): boolean => actor.roles.includes('leader');

/** The townships whose mailbox is this leader's own; none for the county's leaders. */
const townshipsOf = (actor: StaffActor): readonly string[] =>
  actor.mailboxes.filter((one) => one.startsWith('township:')).map((one) => one.slice('township:'.length));

const fits: Record<Relation, Fit> = {
  recused: (actor, state) => state.recused.includes(actor.staffId),
  'accused-office': (actor, state) => state.sealed?.accusedOfficeIds.includes(actor.officeId) === true,
  discipline: (actor, state) =>
    actor.roles.includes('discipline') && actor.officeId === state.sealed?.recipientOfficeId,
  'petition-office': (actor, state, on) => {
    const office = on.county.petitionOfficeId;
    if (actor.officeId !== office || state.filing.direct) return false;
    // Its handler sees what it handles itself, or owes an answer on; the others see what it registers (by task, not by role).
    const ownTask = state.officeId === office || state.unhappy['petition-office'] !== undefined;
    return acts(actor, 'registrar', 'head') || (ownTask && acts(actor, 'handler'));
  },
  'registering-office': (actor, state) =>
    state.filing.direct && actor.officeId === state.receivingOfficeId && acts(actor, 'handler'),
  // A unit that no longer holds it (objection agreed, recalled, diverted, changed) is no handling unit any more.
  'handling-unit': (actor, state) => actor.officeId === state.officeId && acts(actor, 'handler'),
  overseer: (actor, state, on) =>
    state.filing.direct && actor.officeId === on.county.petitionOfficeId && acts(actor, 'coordinator'),
  superior: (actor, state, on) => acts(actor, 'head') && proposalsFor(state, actor, on).length > 0,
  'mailbox-owner': (actor, state) =>
    isLeader(actor) && state.filing.mailbox !== null && actor.mailboxes.includes(state.filing.mailbox),
  'county-leader': (actor) => isLeader(actor) && townshipsOf(actor).length === 0,
  'township-leader': (actor, state) =>
    isLeader(actor) && townshipsOf(actor).some((id) => id === state.officeId || id === state.receivingOfficeId),
  'joint-meeting': (actor) => actor.roles.includes('joint-meeting'),
  auditor: (actor) => actor.roles.includes('auditor'),
  none: () => true,
};

const mayKnowRating = (
  body: Body,
  relation: Relation,
  actor: StaffActor,
  state: MatterState,
  on: Circumstances,
): boolean => {
  const sight = sightOf(relation).ratings;
  if (sight === 'none') return false;
  if (isRatingOver(state, on) && sight !== 'asked') return true;
  if (state.unhappy[body] === undefined) return false;
  switch (sight) {
    case 'own':
      return actor.officeId === ratedOffice(body, state, on) || isToldOfLateness(body, actor, state, on);
    case 'hears':
      return isToldOfLateness(body, actor, state, on);
    case 'asked':
      return state.proposals.some((one) => one.move === 'answer-unhappy' && one.data.body === body);
    case 'later':
      return false;
  }
};

const ratedOffice = (body: Body, state: MatterState, on: Circumstances): string | null =>
  body === 'petition-office' ? on.county.petitionOfficeId : state.officeId;

const isRatingOver = (state: MatterState, on: Circumstances): boolean => {
  if (state.servedOn === null) return false;
  const window = runningClock(state, 'C13');
  return window === null || on.today > runDue(window, on.calendar).legal;
};

/** An unhappy rating goes on to the coordinator when its answer is late by the days of the escalation (rules §5.3). */
const isToldOfLateness = (body: Body, actor: StaffActor, state: MatterState, on: Circumstances): boolean => {
  const run = state.runs.find((one) => one.clock === 'C16' && one.body === body && one.stoppedOn === null);
  const step = escalation.theUnits.find((one) => one.tell.some((told) => told === 'coordinator'));
  if (run === undefined || step === undefined) return false;
  return acts(actor, 'coordinator') && daysBetween(runDue(run, on.calendar).legal, on.today) >= step.lateBy;
};
