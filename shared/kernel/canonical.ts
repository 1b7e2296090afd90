/** The one JSON text of a value: keys in order, undefined left out. Two equal values have the same text, so it can be hashed. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value)) ?? 'null';

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => (one === undefined ? null : ordered(one)));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Object.create(null): a key named __proto__ stays an ordinary key.
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, one] of entries) result[key] = ordered(one);
  return result;
};
