/**
 * Characters nobody sees and nobody types on purpose. They make two names look alike, hide words from the search or turn
 * the direction of a line: soft hyphen, zero-width and direction marks, overrides, fillers, tags, lone surrogates.
 */
const unseen =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\uD800-\uDFFF]/gu;

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;

const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

/** The text as it is kept: one form for each character (NFC), '\n' for each line end, nothing unseen, no empty end. */
export const cleanText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(controls, '').replace(unseen, '').normalize('NFC').trimEnd();

/**
 * How many characters a person counts. Code points, so 𠮷 is one; not Intl.Segmenter, which some phones lack: the page
 * and the cloud must never disagree on whether a text is too long.
 */
export const lengthOf = (text: string): number => Array.from(text.normalize('NFC')).length;

export const isBlank = (text: string): boolean => cleanText(text).trim() === '';

const clauseEnd = /[。！？；，、：!?;,:\n]/;
const trailingMarks = /[。；，、：;,:\s]+$/;

const sentenceEnd = /[。！？!?\n]/u;

/**
 * The opening of a text as a title of at most `n` characters: the whole if it fits, else up to the last mark that fits,
 * else cut with '…'.
 */
export function firstWords(text: string, n = 24): string {
  const all = Array.from(cleanText(text).trim());
  if (all.length <= n) return onOneLine(all.join(''));
  // A whole first sentence is the best title there is.
  const sentence = all.slice(0, n + 1).findIndex((character) => sentenceEnd.test(character));
  if (sentence >= n / 3) return onOneLine(all.slice(0, sentence).join(''));
  const end = lastMark(all.slice(0, n + 1));
  // A greeting before the first comma is no title.
  if (end >= n / 3) return onOneLine(all.slice(0, end).join(''));
  return `${onOneLine(all.slice(0, n - 1).join(''))}…`;
}

const lastMark = (characters: readonly string[]): number =>
  characters.reduce((last, character, place) => (clauseEnd.test(character) ? place : last), -1);

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(trailingMarks, '');
