/** Ends each part of a joined text. No part may hold it (derived.ts). */
const end = '\u001f';

/** The parts of a prefix or a group as one text. Each part has its own end, so ['a', ''] and ['a'] are two texts. */
export const joined = (parts: readonly string[]): string => parts.map((part) => part + end).join('');

export const parted = (text: string): readonly string[] => text.split(end).slice(0, -1);

/**
 * The first text that comes after every text beginning with `prefix`, by code points, as both engines order texts; null
 * where there is none, as for ''.
 */
export const afterPrefix = (prefix: string): string | null => {
  const points = Array.from(prefix);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const next = nextPoint(last.codePointAt(0) ?? 0);
    if (next !== null) return points.join('') + String.fromCodePoint(next);
  }
  return null;
};

/** The code point after this one; the halves of surrogate pairs are none. */
const nextPoint = (point: number): number | null => {
  if (point === 0x10ffff) return null;
  return point === 0xd7ff ? 0xe000 : point + 1;
};
