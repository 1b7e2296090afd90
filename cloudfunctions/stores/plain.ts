import { isPlainRecord } from '../../shared/kernel/canonical';

/**
 * The document as every store keeps it and gives it back. What is undefined is left out. What one of the stores could
 * not give back the same (a Date, NaN, half a character, a key that MongoDB reads as a path) throws.
 */
export const plain = <T>(value: T): T => kept(value) as T;

const kept = (value: unknown): unknown => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value; // never -0
  if (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) return value;
  if (Array.isArray(value)) return Array.from(value, (one: unknown) => (one === undefined ? null : kept(one)));
  if (isPlainRecord(value)) return keptRecord(value);
  throw new TypeError('a store keeps only what JSON can carry');
};

const keptRecord = (record: Record<string, unknown>): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(record)) {
    if (!isKey(key)) throw new TypeError('a document may not have a key of that kind');
    if (one !== undefined) result[key] = kept(one);
  }
  return result;
};

const isKey = (key: string): boolean =>
  key !== '' && key !== '__proto__' && !key.startsWith('$') && !/[.\u0000\p{Surrogate}]/u.test(key);
