/** Something the person means to do, as it went out. */
export interface Intention<I> {
  readonly requestId: string;
  readonly input: I;
}

/** The version says what the page had seen, not what the person wants. */
const meant = (input: unknown): string =>
  JSON.stringify(input, (field, value: unknown) => (field === 'version' ? undefined : value));

/** Does the person want the same as before? Then it goes out again as it was, and has one effect. */
export const isSameIntention = (one: unknown, other: unknown): boolean => meant(one) === meant(other);

/** After these nobody knows whether it was done; after any other refusal it was not. */
const unsure: readonly string[] = ['offline', 'store-away', 'something-broke'];

export const isUnsure = (code: string): boolean => unsure.includes(code);
