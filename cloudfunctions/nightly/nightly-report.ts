import type { CivilDate, Month } from '../../shared/kernel/civil-date';
import type { Swept } from './sweep';
import type { Deed } from './what-is-owed';

/** What a run found and did, in counts. */
export interface NightlyReport {
  readonly on: CivilDate;
  readonly lookedAt: number;
  readonly done: Readonly<Record<Deed, number>>;
  /** Moved on a later day already, or by others again and again: the next run finds them. */
  readonly left: number;
  /** Something went wrong with so many matters; the log names them. */
  readonly troubled: number;
  readonly swept: Swept;
  /** The month whose figures were published by this run. */
  readonly published: Month | null;
}
