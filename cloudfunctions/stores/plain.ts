/** The document as every store keeps it: undefined left out, so that both give the same document back. */
export const plain = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((one: unknown) => (one === undefined ? null : plain(one))) as T;
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    if (key.startsWith('$') || key.includes('.') || key === '__proto__')
      throw new Error('a document may not have a key of that kind');
    if (one !== undefined) kept[key] = plain(one);
  }
  return kept as T;
};
