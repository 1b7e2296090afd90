/**
 * An outcome is either what was asked for or a named refusal. Refusals are values that the contract names;
 * surprises (a lost database, a bug) are thrown and logged once, at the edge.
 */
export type Outcome<T, R = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** A named refusal: a code of `contract/problems.ts`, and what the sentence of that code needs filled in. */
export interface Refusal {
  readonly code: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <C extends string>(
  code: C,
  fill?: Readonly<Record<string, string | number>>,
): {
  readonly ok: false;
  readonly refusal: { readonly code: C; readonly with?: Readonly<Record<string, string | number>> };
} => ({
  ok: false,
  refusal: fill === undefined ? { code } : { code, with: fill },
});
