import type { ClockId } from '../clocks/legal-clocks';
import { dutiesOf, type Duty } from '../clocks/running';
import type { Circumstances } from '../matter/circumstances';
import type { HistoryEntry, MoveEntry } from '../matter/history';
import type { Move } from '../matter/moves';
import type { MatterState } from '../matter/state';
import { latenessForOffices } from './lateness-notices';
import { dayInSentence } from './notice-dates';
import type { OfficeNotice } from './office-notice';
import { sentBack, waitsForYes } from './proposal-notices';

/** What a duty that begins says to whoever holds it. No word of the case: the list is read over a shoulder. */
const dutyWords: Partial<Record<ClockId, (by: string) => string>> = {
  C1: (by) => `一件要转出去，最晚 ${by}。`,
  C2: (by) => `直接收到一件，最晚 ${by}书面告知本人。`,
  C3: (by) => `转来一件，最晚 ${by}书面告知本人；不归本单位管，5 个工作日内提异议。`,
  C4b: (by) => `一件异议等裁定，最晚 ${by}。`,
  C5: (by) => `一件要出书面意见，最晚 ${by}。`,
  C5d: (by) => `一件要依法履职并书面答复，最晚 ${by}。`,
  C5g: (by) => `一件建议要答复采不采纳，最晚 ${by}。`,
  C5s: (by) => `一件书面意见签好了，要送到本人手上，最晚 ${by}。`,
  C7b: (by) => `一条批示要办，最晚 ${by}。`,
  C11: (by) => `这件是交办，要报结果，最晚 ${by}。`,
  C15: (by) => `收到一件密封件，最晚 ${by}告知本人。`,
  C16: (by) => `一件评了不满意，要再答复一次，最晚 ${by}。`,
  C17: (by) => `一件答应了的要办成，最晚 ${by}。`,
  C18: (by) => `一件不受理、导出的，本人不服，最晚 ${by}答复。`,
  C20: (by) => `一份交办结果等审核，最晚 ${by}。`,
};

/** Everything the offices' lists are told of this entry, one notice a list. */
export const officeNotices = (
  before: MatterState | null,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): readonly OfficeNotice[] =>
  byList([...newDuties(before, entry, after, on), ...aboutTheEntry(before, entry, after, on)]);

const newDuties = (
  before: MatterState | null,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): readonly OfficeNotice[] => {
  const owedBefore = before === null ? [] : dutiesOf(before, on.calendar);
  return dutiesOf(after, on.calendar)
    .filter((duty) => !owedBefore.some((old) => isSame(old, duty)) && !isOwnDoing(entry, duty, after))
    .flatMap(({ run, officeId, desk, due }) => {
      const say = dutyWords[run.clock];
      return say === undefined ? [] : [{ to: { officeId, desk }, words: say(dayInSentence(due.legal)) }];
    });
};

/** The same run, held by the same office: a duty handed over is new to the one who gets it. */
const isSame = (a: Duty, b: Duty): boolean =>
  a.run.clock === b.run.clock && a.run.startedBy === b.run.startedBy && a.officeId === b.officeId;

/** Moves by which somebody puts a duty on his own list: he need not be told. */
const ownDoings: readonly Move[] = ['file', 'accept', 'serve', 'dispatch-failed'];

const isOwnDoing = ({ by, body }: HistoryEntry, duty: Duty, state: MatterState): boolean => {
  if (by.kind !== 'staff' || by.officeId !== duty.officeId || body.kind !== 'move') return false;
  // A unit that received it registers and handles it with the same people; the petition office has two lists for it.
  return ownDoings.includes(body.move) || (body.move === 'handle-directly' && state.filing.direct);
};

const aboutTheEntry = (
  before: MatterState | null,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): readonly OfficeNotice[] => {
  const { body } = entry;
  switch (body.kind) {
    case 'move':
      return aboutTheMove(before, body, entry, after, on);
    case 'proposal':
      return waitsForYes(body, after, on);
    case 'sent-back':
      return sentBack(body.proposal, before, on);
    case 'escalated':
      return latenessForOffices(body, after, on);
    default:
      return [];
  }
};

const aboutTheMove = (
  before: MatterState | null,
  body: MoveEntry,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): readonly OfficeNotice[] => {
  const toUnit = (words: string): readonly OfficeNotice[] =>
    after.officeId === null ? [] : [{ to: { officeId: after.officeId, desk: 'unit' }, words }];
  switch (body.move) {
    case 'supplement':
      return entry.by.kind === 'petitioner' ? [{ to: holderOf(after), words: '本人补了材料，请看。' }] : [];
    case 'reject-objection':
      return toUnit('异议没有同意，请按期书面告知本人。');
    case 'accept-report':
      return toUnit('报的交办结果认可了。');
    case 'refuse-execution': {
      const to = { officeId: on.county.jointMeetingOfficeId, desk: 'joint-meeting' } as const;
      return [{ to, words: '一件承办单位说不落实，请联席办定。' }];
    }
    case 'release-unhappy': {
      const isOver = before?.unhappy[body.data.body]?.state === 'open';
      return isOver ? [{ to: ratedList(body.data.body, after, on), words: '本人说不用再答复了。' }] : [];
    }
    default:
      return [];
  }
};

const ratedList = (body: 'unit' | 'petition-office', state: MatterState, on: Circumstances): OfficeNotice['to'] =>
  body === 'petition-office'
    ? { officeId: on.county.petitionOfficeId, desk: 'petition-unit' }
    : { officeId: state.officeId ?? state.receivingOfficeId, desk: 'unit' };

/** Who holds the matter now, and reads what is added to it (row 35). */
const holderOf = (state: MatterState): OfficeNotice['to'] => {
  if (state.sealed !== null) return { officeId: state.sealed.recipientOfficeId, desk: 'discipline' };
  return state.officeId === null
    ? { officeId: state.receivingOfficeId, desk: 'registrar' }
    : { officeId: state.officeId, desk: 'unit' };
};

const byList = (notices: readonly OfficeNotice[]): readonly OfficeNotice[] => {
  const lists = new Map<string, OfficeNotice>();
  for (const notice of notices) {
    const key = `${notice.to.officeId} ${notice.to.desk}`;
    const before = lists.get(key);
    lists.set(key, before === undefined ? notice : { to: notice.to, words: `${before.words}${notice.words}` });
  }
  return [...lists.values()];
};
