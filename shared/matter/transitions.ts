import type { ClockId } from '../clocks/legal-clocks';
import type { Doer } from '../people/roles';
import type { Guard } from './guards';
import type { Move } from './moves';
import { groups, openStatuses, type Status } from './statuses';

/**
 * EVERY LEGAL MOVE OF A MATTER (rules §5.2). A move that is not a row here cannot happen. The rule, the buttons, the
 * tests and the drawing read this table.
 *
 * `by` proposes or acts; where `then` is set, a different person confirms, and the row works only then.
 * `to`: 'unchanged' stays; 'before' is the state the matter came from; 'kind' is HANDLING, DUTY or SUGGESTION by path.
 * Clocks: 'receipt' is C1 or C2, whichever the matter began with; 'kind' is C5, C5d or C5g by path; 'all' is every
 * running clock. A row stops a clock only if it runs. `resume` lets one go on as if it had never stopped.
 * `toCome` rows are law, but not built yet: no page offers them and `decide` refuses them.
 */
export interface Transition {
  readonly row: string;
  readonly move: Move;
  readonly from: readonly Status[] | 'none';
  readonly to: Status | 'unchanged' | 'before' | 'kind';
  readonly by: readonly Doer[];
  readonly then?: Doer;
  readonly needs?: readonly Guard[];
  readonly stop?: readonly RowClock[];
  readonly start?: readonly RowClock[];
  readonly resume?: readonly RowClock[];
  /** The unit loses the matter: assignment to none, C11 and C20 stop (rows 11, 13, 16). */
  readonly takesFromUnit?: true;
  readonly law: string;
  readonly toCome?: true;
}

export type RowClock = ClockId | 'receipt' | 'kind' | 'all';

const { atTheReceivingOffice, sent, underWay, turnedAway } = groups;
const withAUnit: readonly Status[] = [...sent, 'OBJECTED', ...underWay];
const beforeTheOpinion: readonly Status[] = [...atTheReceivingOffice, ...withAUnit];
const notWithdrawn: readonly Status[] = [...openStatuses, 'CLOSED', 'ENDED', ...turnedAway, 'MERGED', 'REPORT_SEALED'];

// prettier-ignore
export const transitions: readonly Transition[] = [
  { row: '1',   move: 'file',            from: 'none', to: 'REGISTERED', by: ['petitioner', 'registrar', 'handler'], needs: ['at-most-five-representatives'], start: ['receipt', 'C1b'], law: '条例 第二十二条第一款、第二十三条第二款' },
  { row: '4',   move: 'file-accusation', from: 'none', to: 'REPORT_SEALED', by: ['petitioner'], needs: ['recipient-is-not-accused'], start: ['C15'], law: '条例 第三十条' },
  { row: '2',   move: 'classify',        from: ['REGISTERED', 'CLASSIFIED'], to: 'CLASSIFIED', by: ['registrar'], needs: ['path-fits-class'], law: '条例 第二十九条至第三十一条' },
  { row: '3',   move: 'reclassify',      from: [...sent, 'OBJECTED'], to: 'unchanged', by: ['coordinator'], needs: ['reason', 'path-fits-class'], law: '条例 第三十一条' },
  { row: '3',   move: 'reclassify',      from: [...sent, 'OBJECTED'], to: 'unchanged', by: ['handler'], then: 'coordinator', needs: ['reason', 'path-fits-class'], law: '条例 第三十一条' },
  { row: '3',   move: 'reclassify',      from: underWay, to: 'kind', by: ['coordinator'], needs: ['reason', 'path-fits-class', 'path-is-handled'], stop: ['kind'], start: ['kind'], law: '条例 第三十一条' },
  { row: '3',   move: 'reclassify',      from: underWay, to: 'kind', by: ['handler'], then: 'coordinator', needs: ['reason', 'path-fits-class', 'path-is-handled'], stop: ['kind'], start: ['kind'], law: '条例 第三十一条' },
  { row: '3b',  move: 'change-unit',     from: [...withAUnit, 'OPINION_ISSUED', 'SERVED'], to: 'unchanged', by: ['coordinator', 'joint-meeting'], needs: ['reason', 'competent-unit'], law: '条例 第二十四条' },
  { row: '4',   move: 'seal',            from: openStatuses, to: 'REPORT_SEALED', by: ['registrar', 'head'], needs: ['recipient-is-not-accused'], stop: ['all'], start: ['C15'], law: '条例 第三十条' },
  { row: '4b',  move: 'give-notice',     from: ['REPORT_SEALED'], to: 'unchanged', by: ['discipline'], stop: ['C15'], law: '纪检监察机关处理检举控告工作规则' },
  { row: '4b',  move: 'hand-on',         from: ['REPORT_SEALED'], to: 'unchanged', by: ['discipline'], needs: ['reason'], stop: ['C15'], law: '纪检监察机关处理检举控告工作规则' },
  { row: '5',   move: 'hand-back',       from: ['REPORT_SEALED'], to: 'before', by: ['discipline'], needs: ['reason'], stop: ['C15'], law: '条例 第三十条' },
  { row: '6',   move: 'forward',         from: ['CLASSIFIED'], to: 'FORWARDED', by: ['registrar'], needs: ['not-an-accusation', 'competent-unit'], stop: ['receipt', 'C1b'], start: ['C3', 'C4'], law: '条例 第二十二条第一款第一、二项' },
  { row: '7',   move: 'assign',          from: ['CLASSIFIED'], to: 'ASSIGNED', by: ['coordinator'], needs: ['not-an-accusation', 'competent-unit', 'report-date-ahead'], stop: ['receipt', 'C1b', 'C7b'], start: ['C3', 'C4', 'C11'], law: '条例 第二十二条第一款第三项' },
  { row: '7b',  move: 'instruct',        from: beforeTheOpinion, to: 'unchanged', by: ['leader'], needs: ['reason'], start: ['C7b'], law: '条例 第十八条第二款' },
  { row: '7b',  move: 'assign-under-way', from: [...sent, ...underWay], to: 'unchanged', by: ['coordinator'], needs: ['instruction-open', 'report-date-ahead'], stop: ['C7b', 'C11', 'C20'], start: ['C11'], law: '条例 第二十二条第一款第三项' },
  { row: '7b',  move: 'answer-instruction', from: beforeTheOpinion, to: 'unchanged', by: ['coordinator'], needs: ['instruction-open', 'reason'], stop: ['C7b'], law: '条例 第十八条第二款' },
  { row: '8',   move: 'handle-directly', from: ['CLASSIFIED'], to: 'kind', by: ['registrar'], needs: ['not-an-accusation', 'not-to-be-diverted'], stop: ['receipt', 'C1b'], start: ['kind'], law: '条例 第二十三条第二款' },
  { row: '9',   move: 'accept',          from: sent, to: 'kind', by: ['handler'], needs: ['not-to-be-diverted'], stop: ['C3', 'C4'], start: ['kind'], law: '条例 第二十三条第三款' },
  { row: '10',  move: 'object',          from: sent, to: 'OBJECTED', by: ['handler'], then: 'head', needs: ['reason', 'in-time-to-object', 'new-grounds'], stop: ['C4'], start: ['C4b'], law: '条例 第二十三条第三款' },
  { row: '11',  move: 'agree-objection', from: ['OBJECTED'], to: 'CLASSIFIED', by: ['coordinator'], needs: ['reason'], stop: ['C3', 'C4b'], resume: ['receipt', 'C1b'], takesFromUnit: true, law: '条例 第二十三条第三款' },
  { row: '12',  move: 'reject-objection', from: ['OBJECTED'], to: 'before', by: ['coordinator', 'joint-meeting'], needs: ['reason'], stop: ['C4b'], law: '条例 第二十三条第三款、第二十四条' },
  { row: '13',  move: 'recall',          from: sent, to: 'CLASSIFIED', by: ['coordinator'], needs: ['reason'], stop: ['C3', 'C4'], resume: ['receipt', 'C1b'], takesFromUnit: true, law: '条例 第二十二条' },
  { row: '14',  move: 'refuse',          from: ['CLASSIFIED'], to: 'NOT_ACCEPTED', by: ['registrar'], then: 'coordinator', needs: ['reason-code', 'skip-level-is-of-visits', 'right-door'], stop: ['all'], law: '条例 第十九条第三款、第二十条、第二十三条第一款' },
  { row: '15',  move: 'refuse-for-good', from: ['CLASSIFIED'], to: 'NO_LONGER', by: ['registrar'], then: 'coordinator', needs: ['reason', 'earlier-matter-ended', 'right-door'], stop: ['all'], law: '条例 第三十六条第三款' },
  { row: '16',  move: 'divert',          from: ['CLASSIFIED', ...withAUnit], to: 'DIVERTED', by: ['registrar', 'handler'], then: 'coordinator', needs: ['diverting-path', 'right-door'], stop: ['all'], takesFromUnit: true, law: '条例 第三十一条第一至四项' },
  { row: '17',  move: 'take-up-again',   from: turnedAway, to: 'CLASSIFIED', by: ['coordinator'], needs: ['reason'], stop: ['C18'], start: ['receipt', 'C1b'], law: '条例 第二十二条' },
  { row: '18',  move: 'set-simple',      from: ['CLASSIFIED', ...sent, 'HANDLING'], to: 'unchanged', by: ['handler'], law: '国信办发〔2022〕17号', toCome: true },
  { row: '19',  move: 'extend',          from: ['HANDLING'], to: 'unchanged', by: ['handler'], then: 'head', needs: ['reason', 'once', 'thirty-days-at-most', 'before-the-opinion-is-due'], law: '条例 第三十四条' },
  { row: '20',  move: 'mediate',         from: ['HANDLING'], to: 'unchanged', by: ['handler'], law: '条例 第三十三条', toCome: true },
  { row: '21',  move: 'issue',           from: underWay, to: 'OPINION_ISSUED', by: ['handler'], then: 'head', needs: ['letter-complete'], stop: ['kind', 'C7b'], start: ['C5s'], law: '条例 第三十二条' },
  { row: '22',  move: 'take-back-letter', from: ['OPINION_ISSUED'], to: 'kind', by: ['head'], needs: ['reason'], stop: ['C5s'], resume: ['kind'], law: '条例 第三十二条' },
  { row: '23',  move: 'serve',           from: ['OPINION_ISSUED'], to: 'SERVED', by: ['handler', 'registrar', 'petitioner', 'clockwork'], needs: ['proof-fits-the-way'], stop: ['C5s'], start: ['C13', 'C7', 'C17'], law: '条例 第三十五条' },
  { row: '23b', move: 'dispatch',        from: ['OPINION_ISSUED'], to: 'unchanged', by: ['handler', 'registrar'], needs: ['way-is-open'], stop: ['C5s'], law: '条例 第三十五条' },
  { row: '23b', move: 'dispatch-failed', from: ['OPINION_ISSUED'], to: 'unchanged', by: ['handler', 'registrar', 'clockwork'], needs: ['is-dispatched'], start: ['C5s'], law: '条例 第三十五条' },
  { row: '24',  move: 'request-review',  from: ['SERVED'], to: 'REVIEWING', by: ['petitioner'], stop: ['C7'], start: ['C8'], law: '条例 第三十五条', toCome: true },
  { row: '25',  move: 'issue-review',    from: ['REVIEWING'], to: 'REVIEWED', by: ['reviewer'], stop: ['C8'], start: ['C9'], law: '条例 第三十五条', toCome: true },
  { row: '26',  move: 'redo',            from: ['REVIEWED'], to: 'HANDLING', by: ['reviewer'], stop: ['C9', 'C13', 'C16', 'C17'], start: ['C5'], law: '条例 第三十五条', toCome: true },
  { row: '27',  move: 'request-rereview', from: ['REVIEWED'], to: 'REREVIEWING', by: ['petitioner'], stop: ['C9'], start: ['C10'], law: '条例 第三十六条', toCome: true },
  { row: '28',  move: 'hear',            from: ['REREVIEWING'], to: 'unchanged', by: ['rereviewer'], law: '条例 第三十六条第二款', toCome: true },
  { row: '29',  move: 'issue-rereview',  from: ['REREVIEWING'], to: 'ENDED', by: ['rereviewer'], stop: ['all'], law: '条例 第三十六条', toCome: true },
  { row: '30',  move: 'close',           from: ['SERVED', 'REVIEWED'], to: 'CLOSED', by: ['clockwork'], needs: ['nothing-left-open'], stop: ['all'], law: '条例 第三十五条' },
  { row: '31',  move: 'withdraw',        from: beforeTheOpinion, to: 'WITHDRAWN', by: ['petitioner'], stop: ['all'], law: '县内规定', toCome: true },
  { row: '32',  move: 'take-back-withdrawal', from: ['WITHDRAWN'], to: 'before', by: ['petitioner'], law: '县内规定', toCome: true },
  { row: '33',  move: 'merge',           from: beforeTheOpinion, to: 'MERGED', by: ['registrar'], then: 'coordinator', stop: ['all'], law: '县内规定', toCome: true },
  { row: '34',  move: 'unmerge',         from: ['MERGED'], to: 'before', by: ['coordinator'], law: '县内规定', toCome: true },
  { row: '35',  move: 'supplement',      from: notWithdrawn, to: 'unchanged', by: ['petitioner', 'registrar'], law: '条例 第十九条' },
  { row: '35b', move: 'object-refusal',  from: turnedAway, to: 'unchanged', by: ['petitioner'], needs: ['reason', 'no-objection-open'], start: ['C18'], law: '条例 第二十三条' },
  { row: '35b', move: 'answer-refusal-objection', from: turnedAway, to: 'unchanged', by: ['coordinator'], needs: ['reason', 'objection-to-refusal-open'], stop: ['C18'], law: '条例 第二十三条' },
  { row: '35c', move: 'change-visibility', from: openStatuses, to: 'unchanged', by: ['petitioner'], needs: ['level-is-offered'], law: '个人信息保护法 第四十四条' },
  { row: '36',  move: 'report',          from: [...sent, ...underWay, 'OPINION_ISSUED', 'SERVED'], to: 'unchanged', by: ['handler'], then: 'head', needs: ['reason', 'report-owed'], stop: ['C11'], start: ['C20'], law: '条例 第二十二条第一款第三项' },
  { row: '36',  move: 'accept-report',   from: openStatuses, to: 'unchanged', by: ['coordinator', 'joint-meeting'], needs: ['report-given', 'not-the-reporting-office'], stop: ['C20'], law: '条例 第二十二条第一款第三项' },
  { row: '36',  move: 'return-report',   from: openStatuses, to: 'unchanged', by: ['coordinator', 'joint-meeting'], needs: ['report-given', 'not-the-reporting-office', 'reason'], stop: ['C20'], resume: ['C11'], law: '条例 第二十二条第一款第三项' },
  { row: '37',  move: 'progress',        from: ['SERVED'], to: 'unchanged', by: ['handler'], needs: ['execution-going-on', 'reason'], law: '条例 第三十二条第二款' },
  { row: '37',  move: 'done',            from: ['SERVED'], to: 'unchanged', by: ['handler'], needs: ['execution-going-on', 'reason'], stop: ['C17'], law: '条例 第三十二条第二款' },
  { row: '37',  move: 'refuse-execution', from: ['SERVED'], to: 'unchanged', by: ['handler'], then: 'head', needs: ['execution-going-on', 'reason'], law: '条例 第三十二条第二款' },
  { row: '37',  move: 'impossible',      from: ['SERVED'], to: 'unchanged', by: ['joint-meeting'], needs: ['execution-refused', 'reason'], stop: ['C17'], law: '条例 第三十二条第二款' },
  { row: '37',  move: 'not-so',          from: ['SERVED'], to: 'unchanged', by: ['petitioner'], needs: ['execution-done', 'reason'], start: ['C17'], law: '条例 第三十二条第二款' },
  { row: '38',  move: 'urge',            from: openStatuses, to: 'unchanged', by: ['coordinator'], law: '条例 第四十条', toCome: true },
  { row: '38',  move: 'supervise',       from: openStatuses, to: 'unchanged', by: ['coordinator'], start: ['C12'], law: '条例 第四十条', toCome: true },
  { row: '39',  move: 'own-by-leader',   from: openStatuses, to: 'unchanged', by: ['coordinator', 'joint-meeting'], law: '条例 第十八条第二款', toCome: true },
  { row: '40',  move: 'list-as-backlog', from: openStatuses, to: 'unchanged', by: ['coordinator'], law: '县内规定', toCome: true },
  { row: '41',  move: 'rate',            from: ['SERVED'], to: 'unchanged', by: ['petitioner'], needs: ['body-is-rated', 'rating-window-open'], start: ['C16'], law: '条例 第二十一条第二款' },
  { row: '41',  move: 'answer-unhappy',  from: ['SERVED'], to: 'unchanged', by: ['handler'], then: 'head', needs: ['unhappy-open', 'reason'], stop: ['C16'], law: '条例 第二十一条第二款' },
  { row: '41',  move: 'release-unhappy', from: ['SERVED'], to: 'unchanged', by: ['petitioner'], needs: ['unhappy-open'], stop: ['C16'], law: '条例 第二十一条第二款' },
];

/** The rows by which `move` may be made from `status` ('none' before the matter exists). */
export const rowsOf = (move: Move, status: Status | 'none'): readonly Transition[] =>
  transitions.filter(
    (row) =>
      row.move === move && (row.from === 'none' ? status === 'none' : status !== 'none' && row.from.includes(status)),
  );
