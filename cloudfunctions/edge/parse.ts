import type * as z from 'zod/mini';
import { isProblem } from '../../shared/contract/problems';
import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';

/** Parses once, at the edge. The refusal names the field; a check may name a code of its own. */
export const parse = <S extends z.ZodMiniType>(schema: S, input: unknown): Outcome<z.infer<S>> => {
  // An own key named __proto__ would vanish into the prototype before a strict schema could see it.
  if (hasProto(input)) return refuse('wrong-input', { field: '__proto__' });
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

const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '内容' : path.map(String).join('.').slice(0, 80);

const hasProto = (value: unknown, depth = 0): boolean => {
  if (value === null || typeof value !== 'object' || depth > 20) return depth > 20;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some((one) => hasProto(one, depth + 1));
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
