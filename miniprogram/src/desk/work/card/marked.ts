export interface Piece {
  readonly text: string;
  /** One of the words that a routing rule looked for. */
  readonly hit: boolean;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text in pieces, the found words apart; a longer word goes before a shorter one inside it. */
export function marked(text: string, words: readonly string[]): readonly Piece[] {
  const found = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (found.length === 0) return [{ text, hit: false }];
  return text
    .split(new RegExp(`(${found.map(escaped).join('|')})`))
    .map((piece, place) => ({ text: piece, hit: place % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
