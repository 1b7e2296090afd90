import type { ClockId } from '../clocks/legal-clocks';
import type { CivilDate } from '../kernel/civil-date';
import type { Status } from './statuses';

/** Class of a matter (art. 29–31) and its art. 31 path. */
export type MatterClass = 'petition' | 'suggestion' | 'accusation';
export type Path = '29' | '30' | '31(1)' | '31(2)' | '31(3)' | '31(4)' | '31(5)' | '31(6)';

export const classNames: Record<MatterClass, string> = {
  petition: '申诉求决',
  suggestion: '建议意见',
  accusation: '检举控告',
};

export const pathNames: Record<Path, string> = {
  '29': '建议意见：研究后答复采不采纳',
  '30': '检举控告：密封移交',
  '31(1)': '（一）诉讼、检察、公安程序',
  '31(2)': '（二）仲裁',
  '31(3)': '（三）党员申诉、申请复审',
  '31(4)': '（四）复议、裁决、确认、许可、处罚等行政程序',
  '31(5)': '（五）请求查处违法、履行法定职责',
  '31(6)': '（六）调查后出意见书，60 日',
};

/** By which door a submission came in. */
export const channels = {
  web: '网上',
  visit: '来访',
  call: '县长热线',
  letter: '来信',
  'green-post': '绿色邮政',
  'secretary-mailbox': '县委书记信箱',
  'head-mailbox': '县长信箱',
  'township-mailbox': '乡镇（街道）书记信箱',
  suggestion: '人民建议征集',
  'from-above': '上级交转',
} as const;
export type Channel = keyof typeof channels;

/** The level at which it was raised (rules §2.8). */
export const levels = { county: '县', city: '市', province: '省', central: '中央' } as const;
export type Level = keyof typeof levels;

/** Who may know the petitioner: 1 the unit and the petition office, 2 only the petition office, 3 nobody (no name kept). */
export type Privacy = 1 | 2 | 3;

/** By art. 19(3), 20(1), 23(1) and the review window: the only reasons for not accepting. */
export const refusalReasons = {
  'in-process': '同一件事正在办，期限内又向上提出（第十九条第三款）',
  'skip-level-visit': '越级走访（第二十条第一款）',
  'outside-competence': '不归本机关、本系统管（第二十三条第一款）',
  'within-review-window': '已有书面意见，正在可以申请复查的期限内',
} as const;
export type RefusalReason = keyof typeof refusalReasons;

/** The right door a citizen is pointed to: never only "not ours". */
export interface RightDoor {
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly phone: string;
  /** How to go about it there, in plain words. */
  readonly route: string;
  /** The period to act there, in plain words; '' where there is none. */
  readonly period: string;
}

export type Conclusion = 'support' | 'explain' | 'not-support';
export type LetterKind = 'opinion' | 'duty-reply' | 'suggestion-reply';

/** The letter that answers the petitioner. It holds no identity: the addressee is filled in for who may see it. */
export interface AnswerLetter {
  readonly kind: LetterKind;
  readonly request: string;
  readonly facts: string;
  readonly opinion: string;
  readonly basis: string;
  readonly conclusion: Conclusion | 'adopted' | 'partly-adopted' | 'not-adopted' | null;
  /** When supported: by which day it will be done. */
  readonly doneBy: CivilDate | null;
  /** The short spoken words the petitioner reads first. */
  readonly plain: string;
}

export type Way = 'electronic' | 'post' | 'counter' | 'public-notice';
export type Word = 'satisfied' | 'basically' | 'unsatisfied';
export const words: Record<Word, string> = { satisfied: '满意', basically: '基本满意', unsatisfied: '不满意' };
export type Body = 'unit' | 'petition-office';

interface Reasoned {
  readonly reason: string;
}

/** What each move carries. Text of the petitioner's is never here: it stands in `submissions`, and the entry holds its digest. */
export interface MoveData {
  file: FilingData;
  'file-accusation': FilingData & { readonly recipientOfficeId: string };
  classify: {
    readonly class: MatterClass;
    readonly path: Path;
    readonly subject: string;
    readonly repeatOf: string | null;
    readonly note: string;
  };
  reclassify: Reasoned & { readonly class: MatterClass; readonly path: Path };
  'change-unit': Reasoned & { readonly officeId: string };
  seal: {
    readonly recipientOfficeId: string;
    readonly accusedOfficeIds: readonly string[];
    readonly seenBy: readonly string[];
  };
  'give-notice': { readonly words: string };
  'hand-on': Reasoned & { readonly organ: string };
  'hand-back': Reasoned;
  forward: { readonly officeId: string; readonly because: string; readonly suggested: boolean };
  assign: {
    readonly officeId: string;
    readonly because: string;
    readonly suggested: boolean;
    readonly reportBy: CivilDate;
  };
  instruct: Reasoned & { readonly leaderId: string };
  'assign-under-way': { readonly reportBy: CivilDate };
  'answer-instruction': Reasoned;
  'handle-directly': { readonly onTheSpot: boolean };
  accept: Record<string, never>;
  object: Reasoned & { readonly suggestOfficeId: string | null };
  'agree-objection': Reasoned;
  'reject-objection': Reasoned;
  recall: Reasoned;
  refuse: { readonly code: RefusalReason; readonly door: RightDoor; readonly reason: string };
  'refuse-for-good': Reasoned & {
    readonly earlierMatterId: string;
    readonly earlierNumber: string;
    readonly door: RightDoor;
  };
  divert: { readonly path: Path; readonly door: RightDoor; readonly reason: string };
  'take-up-again': Reasoned;
  extend: Reasoned & { readonly days: number };
  issue: {
    readonly letter: AnswerLetter;
    readonly reviewOrgan: string;
    /** The number within the office and year, given when it is signed. */ readonly serial: number | null;
  };
  'take-back-letter': Reasoned;
  dispatch: { readonly way: Exclude<Way, 'counter'>; readonly tracking: string };
  'dispatch-failed': Reasoned;
  serve: { readonly way: Way; readonly proof: string };
  close: Record<string, never>;
  supplement: { readonly submission: number; readonly digest: string; readonly photos: number };
  'object-refusal': Reasoned;
  'answer-refusal-objection': Reasoned;
  'change-visibility': { readonly privacy: Privacy };
  report: Reasoned;
  'accept-report': Record<string, never>;
  'return-report': Reasoned;
  progress: Reasoned;
  done: Reasoned;
  'refuse-execution': Reasoned;
  impossible: Reasoned;
  'not-so': Reasoned;
  rate: {
    readonly body: Body;
    readonly outcome: Word;
    readonly manner: Word;
    readonly speed: Word;
    readonly words: string;
  };
  'answer-unhappy': Reasoned & { readonly body: Body };
  'release-unhappy': { readonly body: Body };
  // Rows still to come carry nothing yet.
  'set-simple': never;
  mediate: never;
  'request-review': never;
  'issue-review': never;
  redo: never;
  'request-rereview': never;
  hear: never;
  'issue-rereview': never;
  withdraw: never;
  'take-back-withdrawal': never;
  merge: never;
  unmerge: never;
  urge: never;
  supervise: never;
  'own-by-leader': never;
  'list-as-backlog': never;
}

export type Move = keyof MoveData;

export interface FilingData {
  readonly kind: 'petition' | 'suggestion' | 'accusation';
  readonly channel: Channel;
  readonly level: Level;
  readonly privacy: Privacy;
  readonly receivingOfficeId: string;
  /** Received directly by a unit (its mailbox, its own counter): C2 runs instead of C1. */
  readonly direct: boolean;
  readonly mailbox: string | null;
  readonly townshipId: string | null;
  readonly villageId: string | null;
  /** Name or address is missing: the clocks run as for anybody, the lateness figures leave it out (23(2)). */
  readonly unclear: boolean;
  /** A name was left, so that an accusation is a real-name one and its notice is owed (C15). */
  readonly named: boolean;
  /** Consents asked at filing; none is preselected. */
  readonly answerBy: { readonly electronic: boolean; readonly post: boolean };
  readonly representatives: number;
  readonly groupSize: number;
  /** For what came down from above: the sender's number and date. */
  readonly sender: { readonly organ: string; readonly number: string; readonly date: CivilDate } | null;
  /** The day written on an imported paper or message; the receipt is the day it came in. */
  readonly writtenOn: CivilDate | null;
  readonly accusedOfficeIds: readonly string[];
  readonly digest: string;
  readonly photos: number;
  readonly saidRaisedBefore: boolean;
}

/** What a filing says of itself; the rest is worked out when it is registered. */
export type FiledAs = Omit<FilingData, 'digest' | 'photos' | 'unclear' | 'named'>;

/** What an entry does to the clocks; `promised` is the date first told, kept for ever. */
export type ClockOp =
  | {
      readonly op: 'start';
      readonly clock: ClockId;
      readonly holder: string;
      readonly from: CivilDate;
      readonly days: number;
      readonly until: CivilDate | null;
      readonly body: Body | null;
      readonly promised: Promised;
    }
  | { readonly op: 'stop'; readonly clock: ClockId; readonly body: Body | null }
  | { readonly op: 'resume'; readonly clock: ClockId; readonly body: Body | null; readonly promised: Promised }
  | { readonly op: 'lengthen'; readonly clock: ClockId; readonly by: number; readonly promised: Promised }
  | {
      readonly op: 'hand-over';
      readonly clock: ClockId;
      readonly body: Body | null;
      readonly holder: string;
      readonly promised: Promised;
    };

export interface Promised {
  readonly strict: CivilDate;
  readonly legal: CivilDate;
  readonly provisional: boolean;
}

export type { Status };
