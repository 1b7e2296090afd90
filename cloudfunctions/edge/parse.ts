import type * as z from 'zod/mini';
import { isProblem } from '../../shared/contract/problems';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';

/** Parses once, at the edge. The refusal names the field; a check may name a code of its own. */
export const parse = <S extends z.ZodMiniType>(schema: S, input: unknown): Outcome<z.infer<S>> => {
  // An own key named __proto__ would vanish into the prototype before a strict schema could see it.
  const unfit = unfitPart(input);
  if (unfit !== null) return refuse('wrong-input', { field: unfit });
  const parsed = schema.safeParse(whole(input));
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const own = issue?.message.split(':')[0] ?? '';
  if (isProblem(own)) return refuse(own);
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return refuse('wrong-input', {
    field: fieldName([...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])]),
  });
};

/** Named where no single field is at fault. */
const allOfIt = '内容';

const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? allOfIt : path.map(String).join('.').slice(0, 80);

/** Deeper than any input of ours: what nests further was made to tire the reader. */
const deepest = 20;

const unfitPart = (value: unknown, depth = 0): string | null => {
  if (value === null || typeof value !== 'object') return null;
  if (depth > deepest) return allOfIt;
  if (Object.hasOwn(value, '__proto__')) return '__proto__';
  for (const one of Object.values(value)) {
    const unfit = unfitPart(one, depth + 1);
    if (unfit !== null) return unfit;
  }
  return null;
};

/**
 * The same without halves of characters: a page that cuts a text to its length may cut an emoji in two. No store gives a
 * half back as it was, so the hash over it would never fit again.
 */
const whole = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '');
  if (Array.isArray(value)) return value.map(whole);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, whole(one)]));
};
