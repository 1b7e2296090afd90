import { runDue, runningClock } from '../clocks/running';
import { addDays } from '../kernel/civil-date';
import { isBlank, lengthOf } from '../kernel/text';
import { missingFromAnswer } from '../letters/answer';
import type { StaffActor } from '../people/actor';
import type { Office } from '../people/offices';
import { receivesAccusations } from '../people/recipient';
import type { Circumstances } from './circumstances';
import type { Body, Move, MoveData, Path, Privacy, RightDoor } from './moves';
import type { ClockRun, MatterState } from './state';

/** A reason of fewer characters than this says nothing ("同意", "不归我管"). */
export const shortestReason = 5;

/** What a guard looks at: the matter (null while it is being filed), what was said, who says it, and the day. */
export interface Attempt {
  readonly state: MatterState | null;
  readonly move: Move;
  readonly data: AnyData;
  readonly actor: StaffActor | null;
  readonly by: 'petitioner' | 'staff' | 'clockwork';
  readonly on: Circumstances;
}

/** Every field a guard may look for; each move has some of them. */
export type AnyData = Partial<{
  reason: string;
  days: number;
  officeId: string;
  class: MoveData['classify']['class'];
  path: Path;
  door: RightDoor;
  code: string;
  reportBy: string;
  recipientOfficeId: string;
  accusedOfficeIds: readonly string[];
  representatives: number;
  letter: MoveData['issue']['letter'];
  way: MoveData['serve']['way'];
  proof: string;
  tracking: string;
  privacy: Privacy;
  body: Body;
  outcome: MoveData['rate']['outcome'];
  digest: string;
  earlierMatterId: string;
  words: string;
  onTheSpot: boolean;
}>;

const divertingPaths: readonly Path[] = ['31(1)', '31(2)', '31(3)', '31(4)'];

/** The code of the refusal when the guard does not let through; null when it does. */
type GuardRule = (attempt: Attempt) => string | null;

/** Every condition a row of `transitions.ts` may name, each with the refusal it gives. */
export const guards = {
  reason: ({ data }) => (lengthOf((data.reason ?? '').trim()) < shortestReason ? 'reason-needed' : null),
  'at-most-five-representatives': ({ data }) => ((data.representatives ?? 0) > 5 ? 'too-many-representatives' : null),
  'recipient-is-not-accused': (attempt) => recipientTrouble(attempt),
  'path-fits-class': ({ data }) => (pathFits(data.class, data.path) ? null : 'path-does-not-fit'),
  'competent-unit': (attempt) => unitTrouble(attempt),
  'not-an-accusation': ({ state }) => (state?.class === 'accusation' ? 'must-be-sealed' : null),
  'not-to-be-diverted': ({ state }) =>
    state?.path != null && divertingPaths.includes(state.path) ? 'must-be-diverted' : null,
  /** What is under way goes to a court or an arbitrator by row 16, with a second person and the right door. */
  'path-is-handled': ({ data }) =>
    data.path !== undefined && divertingPaths.includes(data.path) ? 'must-be-diverted' : null,
  'report-date-ahead': ({ data, on }) => ((data.reportBy ?? '') > on.today ? null : 'date-must-be-ahead'),
  'instruction-open': ({ state }) =>
    state?.instructions.some((one) => one.state === 'open') === true ? null : 'no-open-instruction',
  'in-time-to-object': (attempt) => (isInTimeToObject(attempt) ? null : 'too-late-to-object'),
  'new-grounds': ({ state, data }) =>
    state?.objections.some(
      (one) =>
        one.officeId === state.officeId && one.ruling === 'rejected' && one.reason.trim() === data.reason?.trim(),
    ) === true
      ? 'no-new-grounds'
      : null,
  'reason-code': ({ data }) => (isBlank(data.code ?? '') ? 'reason-code-needed' : null),
  /** The rule on levels binds those who come in person, not letters or messages (art. 20(1)). */
  'skip-level-is-of-visits': ({ state, data }) =>
    data.code === 'skip-level-visit' && state?.filing.channel !== 'visit' ? 'not-a-visit' : null,
  'right-door': ({ data }) =>
    data.door === undefined || isBlank(data.door.name) || isBlank(data.door.address) || isBlank(data.door.route)
      ? 'right-door-needed'
      : null,
  'earlier-matter-ended': ({ on }) => (on.earlierMatterEnded === true ? null : 'earlier-matter-not-ended'),
  'diverting-path': ({ data }) =>
    data.path !== undefined && divertingPaths.includes(data.path) ? null : 'path-does-not-fit',
  once: ({ state }) => (state?.extension === null ? null : 'already-extended'),
  'thirty-days-at-most': ({ data }) => ((data.days ?? 0) >= 1 && (data.days ?? 0) <= 30 ? null : 'extension-too-long'),
  'before-the-opinion-is-due': ({ state, on }) =>
    isByItsDay(state && runningClock(state, 'C5'), on) ? null : 'too-late-to-extend',
  'letter-complete': ({ state, data }) =>
    data.letter === undefined || missingFromAnswer(data.letter, state?.path ?? null).length > 0
      ? 'letter-incomplete'
      : null,
  'proof-fits-the-way': (attempt) => proofTrouble(attempt),
  'way-is-open': (attempt) => wayTrouble(attempt),
  'is-dispatched': ({ state }) => (state?.service.dispatched == null ? 'not-dispatched' : null),
  'nothing-left-open': ({ state, on }) => (state !== null && mayClose(state, on) ? null : 'something-left-open'),
  'no-objection-open': ({ state }) => (state?.refusalObjection?.answer === null ? 'objection-open' : null),
  'objection-to-refusal-open': ({ state }) => (state?.refusalObjection?.answer === null ? null : 'no-objection-open'),
  'level-is-offered': ({ state, data }) =>
    state !== null && levelsOffered(state).includes(data.privacy ?? 1) ? null : 'level-not-offered',
  'report-owed': ({ state }) =>
    state?.assignment.state === 'set' || state?.assignment.state === 'returned' ? null : 'no-report-owed',
  'report-given': ({ state }) => (state?.assignment.state === 'reported' ? null : 'no-report-given'),
  /** Where the petition office itself reported, the joint-meeting office answers, and only there (row 36). */
  'not-the-reporting-office': ({ state, actor, on }) => {
    if (state?.assignment.reportedBy === on.county.petitionOfficeId)
      return actor?.officeId === on.county.petitionOfficeId ? 'own-report' : null;
    return actor?.officeId === on.county.jointMeetingOfficeId ? 'not-yours' : null;
  },
  'execution-going-on': ({ state }) =>
    state !== null && ['pending', 'in-progress', 'refused'].includes(state.execution.state)
      ? null
      : 'no-execution-going-on',
  'execution-refused': ({ state }) => (state?.execution.state === 'refused' ? null : 'execution-not-refused'),
  'execution-done': ({ state }) => (state?.execution.state === 'done' ? null : 'execution-not-done'),
  'body-is-rated': ({ state, data, on }) =>
    state !== null && data.body !== undefined && bodiesRated(state, on.county.petitionOfficeId).includes(data.body)
      ? null
      : 'body-not-rated',
  'rating-window-open': (attempt) => (mayRate(attempt) ? null : 'rating-over'),
  'unhappy-open': ({ state, data }) =>
    data.body !== undefined && state?.unhappy[data.body]?.state === 'open' ? null : 'nothing-unhappy-open',
} as const satisfies Record<string, GuardRule>;

export type Guard = keyof typeof guards;

const isByItsDay = (run: ClockRun | null | undefined, on: Circumstances): boolean =>
  run != null && on.today <= runDue(run, on.calendar).legal;

/** By the day of this unit's C4, whether it runs or a first objection has stopped it: new grounds have the same day (row 12). */
const isInTimeToObject = ({ state, on }: Attempt): boolean =>
  isByItsDay(
    state?.runs.findLast(({ clock }) => clock === 'C4'),
    on,
  );

const pathFits = (matterClass: MoveData['classify']['class'] | undefined, path: Path | undefined): boolean => {
  if (matterClass === 'suggestion') return path === '29';
  // An accusation is sealed and handed over in one act; it is never classified and left lying (art. 30).
  if (matterClass === 'accusation') return false;
  return path !== undefined && path.startsWith('31(');
};

const unitTrouble = ({ state, data, on }: Attempt): string | null => {
  const unit = on.office(data.officeId ?? '');
  if (unit === null) return 'unknown-office';
  if (!unit.handles) return 'office-does-not-handle';
  const gaveItBack = state?.objections.some((one) => one.officeId === unit.id && one.ruling === 'agreed') === true;
  if (gaveItBack) return 'office-gave-it-back';
  return state?.officeId === unit.id ? 'same-office' : null;
};

/** Rules §5.2 row 4: never the accused, his unit, its subordinates, or a superior run by him. */
const recipientTrouble = ({ data, on }: Attempt): string | null => {
  const recipient = on.office(data.recipientOfficeId ?? '');
  if (recipient === null) return 'unknown-office';
  if (!receivesAccusations(recipient)) return 'office-does-not-receive-accusations';
  const accused = data.accusedOfficeIds ?? [];
  return standsUnder(recipient, accused, on) ? 'recipient-is-accused' : null;
};

const standsUnder = (office: Office, accused: readonly string[], on: Circumstances): boolean => {
  for (let at: Office | null = office; at !== null; at = at.superiorId === null ? null : on.office(at.superiorId)) {
    if (accused.includes(at.id)) return true;
  }
  return false;
};

const proofTrouble = ({ state, data, by, on }: Attempt): string | null => {
  const dispatched = state?.service.dispatched ?? null;
  if (by === 'petitioner') return state !== null && isLaidReady(state) ? null : 'way-not-open';
  if (by === 'clockwork') {
    const over =
      dispatched?.way === 'public-notice' && on.today > dayAfter(dispatched.on, on.county.settings.publicNoticeDays);
    return over ? null : 'way-not-open';
  }
  if (data.way !== 'post' && data.way !== 'counter') return 'way-not-open';
  return isBlank(data.proof ?? '') ? 'proof-needed' : null;
};

/** May the petitioner open the letter on the phone or with number + secret, and be served by that (rules §5.5)? */
export const isLaidReady = (state: MatterState): boolean => {
  const way = state.service.dispatched?.way;
  return way === 'electronic' || way === 'public-notice' || state.privacy === 3 || state.filing.unclear;
};

const dayAfter = (date: string, days: number): string => addDays(date, days);

/**
 * Electronic only with consent, and once; post needs an address; a public notice only when nothing else is left: after
 * the post failed, or where nobody knows whom or where to send it (row 23b, rules §5.5).
 */
const wayTrouble = ({ state, data }: Attempt): string | null => {
  if (state === null || state.service.dispatched !== null) return 'already-dispatched';
  const failed = state.service.failed.map(({ way }) => way);
  if (data.way === 'electronic') {
    if (!state.filing.answerBy.electronic || state.privacy === 3) return 'no-consent-to-electronic';
    return failed.includes('electronic') ? 'way-failed-before' : null;
  }
  if (data.way === 'post') {
    if (state.privacy === 3) return 'no-address-kept';
    return isBlank(data.tracking ?? '') ? 'proof-needed' : null;
  }
  const nothingElse = state.privacy === 3 || state.filing.unclear || failed.includes('post');
  return nothingElse ? null : 'other-way-first';
};

/** Level 1 ↔ 2, and either to 3; never back from 3, and never to 2 on what a township received itself (row 35c). */
export const levelsOffered = (state: MatterState): readonly Privacy[] => {
  if (state.privacy === 3) return [];
  const offered: Privacy[] = state.filing.direct ? [1, 3] : [1, 2, 3];
  return offered.filter((level) => level !== state.privacy);
};

/** Who is rated: the handling office and the petition office; one body where they are the same or it never held it. */
export const bodiesRated = (state: MatterState, petitionOfficeId: string): readonly Body[] =>
  state.filing.direct || state.officeId === petitionOfficeId ? ['unit'] : ['unit', 'petition-office'];

const mayRate = ({ state, data, on }: Attempt): boolean => {
  if (state === null || data.body === undefined) return false;
  const window = runningClock(state, 'C13');
  if (window === null) return false;
  const given = state.ratings[data.body];
  const openForTheFirst = on.today <= runDue(window, on.calendar).legal;
  if (given === undefined) return openForTheFirst;
  return on.today <= dayAfter(given.firstOn, on.county.settings.ratingChangeDays);
};

/** Row 30: the review window over, rating over, execution settled, nothing unhappy, no report owed. */
export const mayClose = (state: MatterState, on: Circumstances): boolean => {
  const over = (clock: 'C7' | 'C13'): boolean => {
    const run = runningClock(state, clock);
    return run === null || on.today > runDue(run, on.calendar).legal;
  };
  const bodies = bodiesRated(state, on.county.petitionOfficeId);
  const ratedAndSettled = bodies.every((body) => {
    const given = state.ratings[body];
    return given !== undefined && on.today > dayAfter(given.firstOn, on.county.settings.ratingChangeDays);
  });
  const execution = ['none', 'done', 'impossible'].includes(state.execution.state);
  const unhappy = Object.values(state.unhappy).some((one) => one.state === 'open');
  const assignment = state.assignment.state === 'none' || state.assignment.state === 'accepted';
  return over('C7') && (over('C13') || ratedAndSettled) && execution && !unhappy && assignment;
};
