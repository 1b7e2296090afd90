/** Characters that carry no text: controls (but not newline and tab), zero-width marks, bidi overrides. Joiners of emoji stay. */
// eslint-disable-next-line no-control-regex -- these are the characters to remove
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text as it is kept: composed (NFC), without invisible characters, with plain newlines, without blanks at the end. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(noText, '').normalize('NFC').trimEnd();

/** Characters as a person counts them: 𠮷 is one. */
export const lengthOf = (text: string): number => {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
};

export const isBlank = (text: string): boolean => text.trim() === '';

/** A title from the first words of a text, cut at the first full stop or line break, at most `most` characters. */
export const firstWords = (text: string, most = 24): string => {
  const line = text.trim().split(/[\n。！？!?；;]/u)[0]?.trim() ?? '';
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('')}…`;
};
