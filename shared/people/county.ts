/** Kinds of assigned matter that have their own default period. */
export type AssignKind = 'petition' | 'duty' | 'suggestion' | 'instruction';

/** Lengths the county sets for itself where the Regulation gives none. 日 are natural days, 个工作日 working days. */
export interface CountySettings {
  /** 日. Answer under art. 31(5), C5d. County's own rule; a sector law's period goes first. */
  readonly dutyAnswerDays: number;
  /** 日. Answer to a suggestion under art. 29, C5g. County's own rule. */
  readonly suggestionAnswerDays: number;
  /** 个工作日. From the signed letter to its dispatch, C5s. County's own rule. */
  readonly serviceWorkingDays: number;
  /** 日. How long the petitioner may rate, C13. The national figure is not published. */
  readonly ratingWindowDays: number;
  /** 日. A rating may be changed for so long, C13. County's own rule. */
  readonly ratingChangeDays: number;
  /** 个工作日. Written answer to an unhappy rating, C16. County's own rule. */
  readonly unhappyWorkingDays: number;
  /** 日. Execution where the opinion sets no date, C17. Duty from art. 32(2), length the county's own. */
  readonly executionDays: number;
  /** 个工作日. The coordinator's answer to a report of an assigned matter, C20. County's own rule. */
  readonly reportWorkingDays: number;
  /** 个工作日. Ruling on a unit's objection, C4b. Objection from art. 23(3), length the county's own. */
  readonly rulingWorkingDays: number;
  /** 个工作日. Answer to a petitioner's objection against a refusal or diversion, C18. County's own rule. */
  readonly refusalObjectionWorkingDays: number;
  /** 个工作日. A leader's instruction (批示) is carried out or answered, row 7b. County's own rule. */
  readonly instructionWorkingDays: number;
  /** 日. The county's aim for passing a matter on, shown beside C1's 15 days, C1b. From a superseded 2014 rule: no duty. */
  readonly internalTargetDays: number;
  /** 日. An electronic letter unopened for so long is served another way, row 23b. County's own rule. */
  readonly electronicOpenDays: number;
  /** 日. A posted letter without proof for so long is served another way, row 23b. County's own rule. */
  readonly postProofDays: number;
  /** 日. A public notice counts as service after so long, rules §5.5, by analogy with service by publication. */
  readonly publicNoticeDays: number;
  /** 日. The period first offered when a matter is assigned (art. 22(1)(三) wants a set period and gives no figure), C11. */
  readonly assignDefaultDays: Readonly<Record<AssignKind, number>>;
}

/** A county as its people see it, with the lengths it sets. `id` leads every index of the store. */
export interface County {
  readonly id: string;
  readonly name: string;
  readonly petitionOfficeId: string;
  /** 联席办: answers the petition office's own reports and hears of what the petition office is late with. */
  readonly jointMeetingOfficeId: string;
  readonly hotline: string;
  readonly address: string;
  readonly hours: string;
  readonly settings: CountySettings;
}
