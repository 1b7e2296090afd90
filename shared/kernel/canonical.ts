/**
 * One text for one value, for hashing: keys in order, what is undefined left out, no spaces. What JSON cannot carry
 * faithfully throws, because a hash over `null` or `{}` in its place would not notice a change.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  if (isPlainRecord(value)) return `{${members(value).join(',')}}`;
  throw new TypeError('only what JSON can carry has a canonical form');
}

const members = (record: Record<string, unknown>): string[] =>
  Object.keys(record)
    .sort()
    .filter((key) => record[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);

/** A plain object: not a Date, a Map or a class's instance, whose contents the keys do not show. */
export function isPlainRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
