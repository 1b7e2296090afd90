import type { WorkCard } from '../../shared/contract/views';
import { runDue } from '../../shared/clocks/running';
import { maskName } from '../../shared/kernel/phone';
import type { Circumstances } from '../../shared/matter/circumstances';
import { movesOpenTo } from '../../shared/matter/decide';
import { channels, levels, pathNames, type Privacy } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';
import { statuses } from '../../shared/matter/statuses';
import type { StaffActor } from '../../shared/people/actor';
import { whatMaySee, type Sight } from '../../shared/people/visibility';
import { answerOf } from './card-answer';
import { proposalsOf } from './card-proposals';
import { serviceOf } from './card-service';
import { noticePreview, suggestionsOf } from './card-suggestions';
import { clockView, firstDuty, runsSeen } from './clock-view';
import { historyLines } from './history-lines';
import { refusalView } from './refusal-view';
import { submissionsOf } from './submissions';
import { circumstancesOf, officeName, type ViewDesk } from './view-desk';
import { titleFor } from './work-row';

/** What a card shows beside the matter: earlier matters like it. */
export interface BesideTheMatter {
  /** `score` is 0 for one found by the same phone or ID and not by its words. */
  readonly similar: readonly { readonly matter: Matter; readonly score: number }[];
}

/** 工作卡: everything this member of staff needs, and may see, to take the next step. */
export const workCard = (
  matter: Matter,
  viewer: StaffActor,
  desk: ViewDesk,
  now: string,
  beside: BesideTheMatter,
): WorkCard => {
  const { state } = matter;
  const { filing } = state;
  const on = circumstancesOf(desk, now);
  const locked = isLocked(matter, viewer, on);
  const allowed = whatMaySee(viewer, state, on);
  const sight = locked ? unread(allowed) : allowed;
  const moves = locked ? [] : movesOpenTo(state, viewer, on);
  const runs = runsSeen(state, sight, on);
  const first = firstDuty(runs, viewer.officeId);
  const suggestions = suggestionsOf(matter, sight, desk);
  return {
    id: matter.id,
    version: matter.version,
    number: matter.number,
    // As the list shows it: what is behind the title is what is opened.
    title: titleFor(matter, allowed),
    status: state.status,
    statusName: statuses[state.status].name,
    channel: filing.channel,
    channelName: channels[filing.channel],
    levelName: levels[filing.level],
    sender: filing.sender && { ...filing.sender },
    mailboxName: desk.book.mailboxes.find(({ mailbox }) => mailbox === filing.mailbox)?.name ?? null,
    receivedAt: matter.submissions[0]?.at ?? '',
    receivedOn: state.receivedOn,
    writtenOn: filing.writtenOn,
    // That a matter was once taken for an accusation is told to nobody who might turn it against the petitioner (art. 30(3)).
    filedAs: filing.kind === 'accusation' && !sight.accused ? 'petition' : filing.kind,
    saidRaisedBefore: filing.saidRaisedBefore,
    representatives: filing.representatives,
    groupSize: filing.groupSize,
    class: state.class,
    path: state.path,
    pathName: state.path === null ? null : pathNames[state.path],
    subject: state.subject,
    repeat: state.repeat && { ...state.repeat },
    receivedBy: officeName(state.receivingOfficeId, on),
    direct: filing.direct,
    unit: state.officeId === null ? null : { id: state.officeId, name: officeName(state.officeId, on) },
    sentBecause: sight.text ? state.sentBecause : null,
    who: whoOf(matter, sight, desk),
    place: sight.place ? placeOf(matter, desk) : '',
    submissions: sight.text ? submissionsOf(matter, sight, desk, now) : [],
    clocks: runs.map((run) => clockView(run, on)),
    first: first && clockView(first, on),
    similar: similarOf(beside.similar, sight, on),
    suggestions,
    history: historyLines(matter, sight, desk),
    moves: [...moves],
    proposals: proposalsOf(state, viewer, sight, desk, on),
    ...answerOf(matter, viewer, sight, moves, desk, on),
    service: serviceOf(state, sight, moves, on),
    assignment: assignmentOf(state, sight),
    instructions: sight.text ? instructionsOf(state, desk) : [],
    objections: sight.text
      ? state.objections.map(({ officeId, ...one }) => ({ ...one, office: officeName(officeId, on) }))
      : [],
    refusal: sight.text ? refusalView(state) : null,
    refusalObjection: sight.text ? state.refusalObjection && { ...state.refusalObjection } : null,
    execution: {
      state: state.execution.state,
      notes: sight.text ? state.execution.notes.map((note) => ({ ...note })) : [],
    },
    unhappy: unhappyOf(state, sight, on),
    sealed: sight.accused ? sealedOf(state, locked, on) : null,
    noticePreview: noticePreview(suggestions, on),
  };
};

/** A sealed accusation stays closed to each officer until he writes why he opens it; the reason is good for that day (rules §5.4). */
const isLocked = ({ state, history }: Matter, viewer: StaffActor, on: Circumstances): boolean =>
  state.sealed !== null &&
  !history.some(
    (entry) =>
      entry.body.kind === 'sealed-read' &&
      entry.on === on.today &&
      entry.by.kind === 'staff' &&
      entry.by.staffId === viewer.staffId,
  );

const unread = (sight: Sight): Sight => ({ ...sight, text: false, photos: false, place: false, identity: false });

const privacyNames: Record<Privacy, string> = { 1: '信访局、办事单位', 2: '只有信访局', 3: '没留姓名' };

/** Masked until it is asked for with a reason. Who may not know the name is not told either what of it was left. */
const whoOf = ({ identity, id, state }: Matter, sight: Sight, { crypto }: ViewDesk): WorkCard['who'] => {
  const known = sight.identity && identity !== null ? crypto.open(identity, id) : null;
  const name = maskName(known?.['name'] ?? '');
  return {
    masked: name === '' ? null : name,
    hasPhone: (known?.['phone'] ?? '') !== '',
    hasAddress: (known?.['address'] ?? '') !== '',
    mayRead: known !== null,
    privacy: state.privacy,
    unclear: sight.identity && state.filing.unclear,
    privacyName: privacyNames[state.privacy],
  };
};

/** 城关镇东关村 村口: the village that was picked, then the petitioner's own words. */
const placeOf = ({ state, submissions }: Matter, { book, office }: ViewDesk): string => {
  const { townshipId, villageId } = state.filing;
  const township = (office(townshipId ?? '')?.name ?? '').replace(/政府$|办$/, '');
  const village = book.villages.find(({ id }) => id === villageId)?.name ?? '';
  return [`${township}${village}`, submissions[0]?.place ?? ''].filter((part) => part !== '').join(' ');
};

/** Matters like this one by their words; one found by the same phone only for who may know whose it is. */
const similarOf = (similar: BesideTheMatter['similar'], sight: Sight, on: Circumstances): WorkCard['similar'] =>
  similar
    .filter(({ score }) => sight.text && (score > 0 || sight.identity))
    .map(({ matter: { id, number, title, state }, score }) => ({
      id,
      number,
      title,
      receivedOn: state.receivedOn,
      statusName: statuses[state.status].name,
      officeName: officeName(state.officeId ?? state.receivingOfficeId, on),
      score,
    }));

const assignmentOf = (
  { assignment: { state, reportBy, report, returned } }: MatterState,
  sight: Sight,
): WorkCard['assignment'] => ({
  state,
  reportBy,
  report: sight.text ? report : null,
  returned: sight.text ? returned : null,
});

const instructionsOf = ({ instructions }: MatterState, { book }: ViewDesk): WorkCard['instructions'] =>
  instructions.map(({ leaderId, words, on, state, answer }) => ({
    by: book.leaders.find(({ id, staffId }) => staffId === leaderId || id === leaderId)?.title ?? '领导',
    words,
    on,
    state,
    answer,
  }));

const unhappyOf = (state: MatterState, sight: Sight, on: Circumstances): WorkCard['unhappy'] =>
  sight.ratings.flatMap((body) => {
    const one = state.unhappy[body];
    if (one === undefined) return [];
    const run = state.runs.find(
      ({ clock, body: rated, stoppedOn }) => clock === 'C16' && rated === body && stoppedOn === null,
    );
    const office = body === 'petition-office' ? on.county.petitionOfficeId : state.officeId;
    return [
      {
        body,
        officeName: officeName(office, on),
        state: one.state,
        words: state.ratings[body]?.words ?? '',
        answer: one.answer,
        dueOn: run === undefined ? null : runDue(run, on.calendar).legal,
      },
    ];
  });

const sealedOf = ({ sealed }: MatterState, locked: boolean, on: Circumstances): WorkCard['sealed'] =>
  sealed && {
    locked,
    on: sealed.on,
    asFiled: sealed.asFiled,
    accused: locked ? [] : sealed.accusedOfficeIds.map((id) => officeName(id, on)),
    seenBy: locked ? [] : sealed.seenBy.map((id) => officeName(id, on)),
    notice: locked ? null : (sealed.notice?.words ?? null),
  };
