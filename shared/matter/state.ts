import type { ClockId } from '../clocks/legal-clocks';
import type { CivilDate } from '../kernel/civil-date';
import type { By } from './history';
import type {
  AnswerLetter,
  Body,
  Channel,
  FilingData,
  Level,
  MatterClass,
  Move,
  MoveData,
  Path,
  Privacy,
  Promised,
  RefusalReason,
  RightDoor,
  Way,
  Word,
} from './moves';
import type { Status } from './statuses';

/**
 * What the history says the matter is now. It is never written by hand: `replay(history)` makes it, and the stored state
 * of every matter equals its replay. No date falls due in here: due dates are worked out from the runs and a calendar.
 */
export interface MatterState {
  readonly status: Status;
  /** Where a hand-back or a rejected objection returns to. */
  readonly before: Status | null;
  readonly filing: FilingData;
  readonly receivedOn: CivilDate;
  readonly class: MatterClass | null;
  readonly path: Path | null;
  readonly subject: string | null;
  /** Null until somebody decided; the id of the earlier matter when it is a repeat. */
  readonly repeat: { readonly of: string | null } | null;
  readonly receivingOfficeId: string;
  /** The unit that holds the matter; null while only the receiving office does. */
  readonly officeId: string | null;
  readonly sentBecause: string | null;
  readonly acceptedOn: CivilDate | null;
  readonly firstAcceptedOn: CivilDate | null;
  /** Which clock the acceptance answered, and whether it came after that clock's day. */
  readonly objections: readonly Objection[];
  readonly extension: { readonly days: number; readonly reason: string; readonly on: CivilDate } | null;
  readonly runs: readonly ClockRun[];
  readonly promises: readonly PromiseMade[];
  readonly proposals: readonly Proposal[];
  readonly letter:
    | (AnswerLetter & {
        readonly issuedOn: CivilDate;
        readonly signedBy: string;
        readonly reviewOrgan: string;
        readonly serial: number | null;
      })
    | null;
  readonly service: Service;
  readonly assignment: Assignment;
  readonly instructions: readonly Instruction[];
  readonly execution: Execution;
  readonly ratings: Readonly<Partial<Record<Body, RatingGiven>>>;
  readonly unhappy: Readonly<Partial<Record<Body, Unhappy>>>;
  readonly refusal: Refused | null;
  readonly refusalObjection: { readonly on: CivilDate; readonly reason: string; readonly answer: string | null } | null;
  readonly privacy: Privacy;
  readonly sealed: Sealed | null;
  readonly recused: readonly string[];
  /** The offices whose head stepped aside. */
  readonly headless: readonly string[];
  readonly closedOn: CivilDate | null;
  readonly escalated: readonly string[];
  readonly servedOn: CivilDate | null;
}

/** One run of one clock. `stoppedBy` is the number of the entry that stopped it, so that it can be resumed. */
export interface ClockRun {
  readonly clock: ClockId;
  readonly holder: string;
  readonly body: Body | null;
  readonly from: CivilDate;
  readonly days: number;
  /** A set day instead of a length (交办 report, execution by a promised date). */
  readonly until: CivilDate | null;
  readonly stoppedOn: CivilDate | null;
  readonly stoppedBy: number | null;
  readonly startedBy: number;
}

/** A date the petitioner was told, and by which entry. Never taken back: a moved date stays readable. */
export interface PromiseMade extends Promised {
  readonly clock: ClockId;
  readonly holder: string;
  readonly on: CivilDate;
  readonly entry: number;
}

export interface Objection {
  readonly officeId: string;
  readonly on: CivilDate;
  readonly reason: string;
  readonly ruling: 'agreed' | 'rejected' | null;
  readonly rulingReason: string | null;
}

/** A step that waits for its second person. */
export type Proposal = {
  [M in Move]: {
    readonly id: string;
    readonly byHead: boolean;
    readonly move: M;
    readonly row: string;
    readonly data: MoveData[M];
    readonly by: By;
    readonly on: CivilDate;
  };
}[Move];

export interface Service {
  readonly dispatched: { readonly way: Way; readonly on: CivilDate; readonly tracking: string } | null;
  readonly failed: readonly { readonly way: Way; readonly on: CivilDate; readonly reason: string }[];
  readonly served: { readonly way: Way; readonly on: CivilDate; readonly proof: string } | null;
}

export interface Assignment {
  readonly state: 'none' | 'set' | 'reported' | 'returned' | 'accepted';
  readonly reportBy: CivilDate | null;
  readonly report: string | null;
  readonly returned: string | null;
  readonly reportedBy: string | null;
  /** True once the matter was ever 交办: a figure of its own. */
  readonly ever: boolean;
}

export interface Instruction {
  readonly leaderId: string;
  readonly words: string;
  readonly on: CivilDate;
  readonly state: 'open' | 'carried-out' | 'answered';
  readonly answer: string | null;
}

export interface Execution {
  readonly state: 'none' | 'pending' | 'in-progress' | 'done' | 'refused' | 'impossible';
  readonly notes: readonly {
    readonly on: CivilDate;
    readonly what: 'progress' | 'done' | 'refused' | 'impossible' | 'not-so';
    readonly words: string;
  }[];
}

export interface RatingGiven {
  readonly outcome: Word;
  readonly manner: Word;
  readonly speed: Word;
  readonly words: string;
  readonly firstOn: CivilDate;
  readonly on: CivilDate;
}

export interface Unhappy {
  readonly state: 'open' | 'answered' | 'released';
  readonly on: CivilDate;
  readonly answer: string | null;
}

export interface Refused {
  readonly kind: 'NOT_ACCEPTED' | 'NO_LONGER' | 'DIVERTED';
  readonly code: RefusalReason | Path | 'ended-before';
  readonly door: RightDoor;
  readonly reason: string;
  readonly on: CivilDate;
}

export interface Sealed {
  readonly recipientOfficeId: string;
  readonly accusedOfficeIds: readonly string[];
  readonly on: CivilDate;
  /** Filed as 举报 by the petitioner: nobody else has ever seen it. */
  readonly asFiled: boolean;
  /** Units that had seen it before it was sealed: recorded for the discipline office only. */
  readonly seenBy: readonly string[];
  readonly entry: number;
  /** Where a rejected objection returned to before the sealing; it does so again once it is handed back. */
  readonly before: Status | null;
  readonly notice: { readonly on: CivilDate; readonly words: string; readonly organ: string | null } | null;
}

export type { Channel, Level };
