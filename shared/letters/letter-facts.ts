import type { CivilDate } from '../kernel/civil-date';
import type { LetterHead } from './letter';
import type { LetterKind } from './letter-kinds';
import type { LetterDrafts } from './missing-parts';

/** What is filled in beside the draft, kind by kind: dates worked out by the clocks, offices, organs. */
interface FilledIn {
  /** `byUnit`: a unit received it directly and tells by `answerBy` itself (art. 23(2)); else it is passed on by then (22). */
  receipt: { readonly answerBy: CivilDate; readonly byUnit: boolean };
  'forwarding-notice': {
    readonly to: { readonly name: string; readonly fullName: string; readonly address: string; readonly phone: string };
    readonly assigned: boolean;
    readonly answerBy: CivilDate;
  };
  'acceptance-notice': { readonly answerBy: CivilDate };
  'not-accepted-notice': Objectable;
  'no-longer-notice': Objectable;
  'diversion-notice': Objectable;
  'extension-notice': { readonly oldDue: CivilDate; readonly newDue: CivilDate };
  opinion: { readonly reviewOrgan: string };
  'duty-reply': Record<never, never>;
  'suggestion-reply': Record<never, never>;
  /** Addressed to the unit that objected on `objectedOn`; where it is not agreed to, its notice stays due by `noticeBy`. */
  'objection-ruling': { readonly objectedOn: CivilDate; readonly noticeBy: CivilDate };
  'service-notice': {
    readonly letterTitle: string;
    readonly letterNumber: string;
    readonly issuedOn: CivilDate;
    readonly until: CivilDate | null;
  };
}

/** Where a refusal or a diversion can be objected to, and in how many working days that is answered (C18). */
interface Objectable {
  readonly petitionOffice: string;
  readonly answeredInWorkingDays: number;
}

/** Everything a letter of this kind is composed of. */
export type LetterFacts<K extends LetterKind> = LetterHead & LetterDrafts[K] & FilledIn[K];
