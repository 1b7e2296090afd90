/** A word found in a text: `end` is the position behind its last character. */
export interface Found {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

interface Step {
  readonly next: Map<number, Step>;
  word: string | null;
}

const step = (): Step => ({ next: new Map(), word: null });

/**
 * Finds many words in one walk over the text, so that the time does not grow with the catalogue. All places are told,
 * also where one word stands inside another.
 */
export const wordFinder = (words: Iterable<string>): ((text: string) => readonly Found[]) => {
  const first = step();
  for (const word of words) {
    let at = first;
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i);
      let onward = at.next.get(letter);
      if (onward === undefined) at.next.set(letter, (onward = step()));
      at = onward;
    }
    at.word = word;
  }
  return (text) => {
    const found: Found[] = [];
    for (let start = 0; start < text.length; start++) {
      let at: Step | undefined = first;
      for (let i = start; i < text.length; i++) {
        at = at.next.get(text.charCodeAt(i));
        if (at === undefined) break;
        if (at.word !== null) found.push({ word: at.word, start, end: i + 1 });
      }
    }
    return found;
  };
};
