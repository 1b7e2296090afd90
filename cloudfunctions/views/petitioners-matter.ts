import type { PetitionersMatter, RatedBody } from '../../shared/contract/views';
import { dueDate } from '../../shared/clocks/due-date';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { runDue, runningClock } from '../../shared/clocks/running';
import type { Circumstances } from '../../shared/matter/circumstances';
import { movesOpenTo } from '../../shared/matter/decide';
import { bodiesRated, levelsOffered } from '../../shared/matter/guards';
import { channels, type Body, type Move } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { ClockRun, MatterState } from '../../shared/matter/state';
import { isOpen, statuses } from '../../shared/matter/statuses';
import type { PetitionerActor } from '../../shared/people/actor';
import { whoSees } from '../../shared/people/who-sees';
import { deadlineCard } from './deadline-card';
import { refusalView } from './refusal-view';
import { lettersOf } from './letters';
import { submissionsOf } from './submissions';
import { timelineOf } from './timeline';
import { circumstancesOf, officeName, type ViewDesk } from './view-desk';
import { mayRate, yourTurn } from './your-turn';

/** 这件事: a matter as its petitioner sees it. Everything of his own is in it, and nothing that passes between offices. */
export const petitionersMatter = (matter: Matter, desk: ViewDesk, now: string): PetitionersMatter => {
  const { state } = matter;
  const on = circumstancesOf(desk, now);
  const open = movesOpenTo(state, whoeverOpens(matter), on);
  return {
    id: matter.id,
    version: matter.version,
    number: matter.number,
    title: matter.title,
    status: state.status,
    statusName: statuses[state.status].name,
    step: statuses[state.status].step,
    channelName: channels[state.filing.channel],
    receivedAt: matter.submissions[0]?.at ?? '',
    receivedOn: state.receivedOn,
    heldBy: heldBy(state, on),
    card: deadlineCard(matter, on),
    yourTurn: yourTurn(state, on),
    may: mayDo(matter, open),
    privacy: state.privacy,
    privacyOffered: open.includes('change-visibility') ? [...levelsOffered(state)] : [],
    seen: [
      ...whoSees({
        kind: state.sealed === null ? kindOf(state) : 'accusation',
        privacy: state.privacy,
        direct: state.filing.direct,
      }),
    ],
    submissions: submissionsOf(matter, { photos: true, place: true, accused: true }, desk, now),
    timeline: timelineOf(matter, on),
    letters: lettersOf(matter, on),
    door: refusalView(state),
    refusalObjection: state.refusalObjection && {
      ...state.refusalObjection,
      dueOn: dueOf(runningClock(state, 'C18'), on),
    },
    execution: executionOf(state, on),
    rated:
      state.servedOn === null
        ? []
        : bodiesRated(state, on.county.petitionOfficeId).map((body) => ratedBody(body, state, on)),
    ratingUntil: dueOf(runningClock(state, 'C13'), on),
    unhappy: unhappyOf(state, on),
    identityReads: identityReads(matter, on),
    sealed: sealedOf(state, on),
    bound: matter.owner !== null,
  };
};

/** His own moves do not depend on which of his sessions he comes with. */
const whoeverOpens = ({ id }: Matter): PetitionerActor => ({ kind: 'petitioner', ownerId: null, matterId: id });

const offered = [
  'supplement',
  'change-visibility',
  'rate',
  'object-refusal',
  'not-so',
  'release-unhappy',
] as const satisfies readonly Move[];

const mayDo = ({ state, owner }: Matter, open: readonly Move[]): PetitionersMatter['may'] => {
  const moves = offered.filter(
    (move) => open.includes(move) && (move !== 'change-visibility' || levelsOffered(state).length > 0),
  );
  // A matter without a name is tied to no session (rules §5.5).
  return owner === null && state.privacy !== 3 ? [...moves, 'bind'] : moves;
};

/** After a report was handed back it is a matter like any other, and seen as one. */
const kindOf = ({ filing }: MatterState): 'petition' | 'suggestion' =>
  filing.kind === 'suggestion' ? 'suggestion' : 'petition';

const heldBy = (state: MatterState, on: Circumstances): string => {
  if (state.sealed !== null) return officeName(state.sealed.recipientOfficeId, on);
  return isOpen(state.status) ? officeName(state.officeId ?? state.receivingOfficeId, on) : '';
};

const dueOf = (run: ClockRun | null | undefined, on: Circumstances): string | null =>
  run == null ? null : runDue(run, on.calendar).legal;

const bodyName = (body: Body, state: MatterState, on: Circumstances): string =>
  officeName(body === 'petition-office' ? on.county.petitionOfficeId : (state.officeId ?? state.receivingOfficeId), on);

const executionOf = (state: MatterState, on: Circumstances): PetitionersMatter['execution'] =>
  state.execution.state === 'none'
    ? null
    : {
        state: state.execution.state,
        dueOn: dueOf(runningClock(state, 'C17'), on),
        notes: state.execution.notes.map(({ on: day, words }) => ({ on: day, words })),
      };

const ratedBody = (body: Body, state: MatterState, on: Circumstances): RatedBody => {
  const given = state.ratings[body];
  const { count } = clockOf('C16');
  return {
    body,
    officeName: bodyName(body, state, on),
    given:
      given === undefined
        ? null
        : { outcome: given.outcome, manner: given.manner, speed: given.speed, words: given.words, on: given.on },
    mayRate: mayRate(body, state, on),
    answerDueOn: dueDate(on.today, { count, length: on.county.settings.unhappyWorkingDays }, on.calendar).legal,
  };
};

const unhappyOf = (state: MatterState, on: Circumstances): PetitionersMatter['unhappy'] =>
  (['unit', 'petition-office'] as const).flatMap((body) => {
    const one = state.unhappy[body];
    if (one === undefined) return [];
    const run = state.runs.find(
      ({ clock, body: rated, stoppedOn }) => clock === 'C16' && rated === body && stoppedOn === null,
    );
    return [
      { body, officeName: bodyName(body, state, on), state: one.state, answer: one.answer, dueOn: dueOf(run, on) },
    ];
  });

/** Every reading of the name is shown to whom it belongs: when, by which office, and for what (rules §5.4, art. 18(4)). */
const identityReads = ({ history }: Matter, on: Circumstances): PetitionersMatter['identityReads'] =>
  history.flatMap(({ on: day, by, body }) =>
    body.kind === 'identity-read' && by.kind === 'staff'
      ? [{ on: day, who: `${officeName(by.officeId, on)}的工作人员`, reason: body.reason }]
      : [],
  );

const sealedOf = ({ sealed }: MatterState, on: Circumstances): PetitionersMatter['sealed'] => {
  if (sealed === null) return null;
  const { notice } = sealed;
  const words =
    notice === null ? null : notice.organ === null ? notice.words : `交给了${notice.organ}。${notice.words}`;
  return { receivedBy: officeName(sealed.recipientOfficeId, on), on: sealed.on, notice: words };
};
