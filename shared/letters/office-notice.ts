import type { Desk } from '../clocks/legal-clocks';

/** What one list of one office is told. It holds no word of the case: a screen is read over a shoulder. */
export interface OfficeNotice {
  readonly to: { readonly officeId: string; readonly desk: Desk };
  readonly words: string;
}
