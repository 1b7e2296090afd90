import type { WorkCard } from '../../shared/contract/views';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { dayInSentence } from '../../shared/letters/notice-dates';
import type { HistoryEntry, MoveEntry } from '../../shared/matter/history';
import { classNames, pathNames, words, type Body } from '../../shared/matter/moves';
import type { Matter } from '../../shared/matter/record';
import type { Sight } from '../../shared/people/visibility';
import { doerName } from './doer-names';
import { moveNames, wayNames } from './move-names';
import { officeName, type ViewDesk } from './view-desk';

type Line = WorkCard['history'][number];

/** What a step says at the desk: what was done, and the reason that was given. */
interface Said {
  readonly what: string;
  readonly why: string | null;
}

/**
 * 这件事的经过: of the matter, never of the person. What this viewer may not see leaves no line: a rating before the window
 * closes, the sealing of what was no accusation; reasons that may name the petitioner only for who may know the name.
 */
export const historyLines = ({ history }: Matter, sight: Sight, desk: ViewDesk): Line[] => {
  if (sight.history === 'none') return [];
  return history.flatMap((entry) => {
    const said = saidOf(entry, sight, desk);
    if (said === null) return [];
    const { number, at, on, by, body } = entry;
    const why = sight.history === 'all' || body.kind === 'identity-read' ? said.why : null;
    return [{ number, at, on, by: doerName(by, body, desk), what: said.what, why }];
  });
};

const saidOf = ({ by, body }: HistoryEntry, sight: Sight, desk: ViewDesk): Said | null => {
  switch (body.kind) {
    case 'move':
      if (body.move === 'file' && by.kind === 'petitioner') return { what: '提交，登记', why: null };
      return saidOfMove(body, sight, desk);
    case 'proposal':
      return mayHear(ratedIn(body), sight) ? { what: `送签：${moveNames[body.move]}`, why: null } : null;
    case 'sent-back':
      return { what: '退回重写', why: body.reason };
    case 'identity-read':
      return { what: '看了姓名、电话', why: sight.identity || sight.history === 'acts' ? body.reason : null };
    case 'sealed-read':
      return sight.accused ? { what: '打开密封件', why: body.reason } : null;
    case 'recused':
      return { what: '回避', why: body.reason };
    case 'escalated':
      // An overdue answer to an unhappy rating tells that there was one.
      if (body.clock === 'C16' && sight.ratings.length === 0) return null;
      return { what: `“${clockOf(body.clock).name}”到期提醒：${officeName(body.holder, desk)}`, why: null };
    case 'bound':
      return { what: '本人把这件事加到了手机', why: null };
  }
};

/** The steps that tell of an accusation: for who may know whom it was about (art. 30(3)). */
const ofAccusations: readonly string[] = ['file-accusation', 'seal', 'give-notice', 'hand-on', 'hand-back'];

const saidOfMove = (body: MoveEntry, sight: Sight, desk: ViewDesk): Said | null => {
  if (ofAccusations.includes(body.move) && !sight.accused)
    return body.move === 'file-accusation' ? { what: '提交，登记', why: null } : null;
  if (!mayHear(ratedIn(body), sight)) return null;
  const what = moveNames[body.move];
  switch (body.move) {
    case 'classify':
      return {
        what: `${what}：${classNames[body.data.class]}，${pathNames[body.data.path]}`,
        why: body.data.note === '' ? null : body.data.note,
      };
    case 'reclassify':
      return { what: `${what}：${classNames[body.data.class]}，${pathNames[body.data.path]}`, why: body.data.reason };
    case 'forward':
      return { what: `${what}${officeName(body.data.officeId, desk)}`, why: body.data.because };
    case 'assign':
      return {
        what: `${what}${officeName(body.data.officeId, desk)}，${dayInSentence(body.data.reportBy)}前报结果`,
        why: body.data.because,
      };
    case 'change-unit':
      return { what: `${what}：${officeName(body.data.officeId, desk)}`, why: body.data.reason };
    case 'assign-under-way':
      return { what: `${what}，${dayInSentence(body.data.reportBy)}前报结果`, why: null };
    case 'seal':
      return { what: `${what}${officeName(body.data.recipientOfficeId, desk)}`, why: null };
    case 'refuse':
    case 'refuse-for-good':
    case 'divert':
      return { what: `${what}，指到${body.data.door.name}`, why: body.data.reason };
    case 'extend':
      return { what: `${what} ${body.data.days} 天`, why: body.data.reason };
    case 'dispatch':
      return {
        what: `${what}：${wayNames[body.data.way]}`,
        why: sight.identity && body.data.tracking !== '' ? body.data.tracking : null,
      };
    case 'serve':
      return {
        what: `${what}：${wayNames[body.data.way]}`,
        why: sight.identity && body.data.proof !== '' ? body.data.proof : null,
      };
    case 'dispatch-failed':
      return { what, why: sight.identity ? body.data.reason : null };
    case 'rate':
      return { what: `${what}：${words[body.data.outcome]}`, why: null };
    case 'supplement':
      return { what: body.data.photos === 0 ? what : `${what}，照片 ${body.data.photos} 张`, why: null };
    default:
      return { what, why: 'reason' in body.data ? body.data.reason : null };
  }
};

/** Which body's rating a step tells of. */
const ratedIn = (step: Pick<MoveEntry, 'move' | 'data'>): Body | null =>
  (step.move === 'rate' || step.move === 'answer-unhappy' || step.move === 'release-unhappy') && 'body' in step.data
    ? step.data.body
    : null;

const mayHear = (body: Body | null, sight: Sight): boolean => body === null || sight.ratings.includes(body);
