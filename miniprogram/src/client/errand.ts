/** One call to the county's service, as it travels. */
export interface Errand {
  readonly operation: string;
  /** Which cloud function answers it. */
  readonly audience: 'citizen' | 'staff';
  readonly input: unknown;
  readonly token?: string;
  /** One per intention of the person; the same one again has no second effect. */
  readonly requestId?: string;
}

/** Carries an errand there and brings the answer back as it came; rejects when nobody could be reached in time. */
export type Carry = (errand: Errand, patience: number) => Promise<unknown>;
