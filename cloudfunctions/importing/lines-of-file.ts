/** One line of a file, counted from 1 as an editor counts, or why it cannot be read. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly trouble: 'not-utf8' | 'too-long' };

/** Longer than any letter; a file without line breaks must not fill the memory. */
const longestLine = 1_000_000;

const newline = 0x0a;

/**
 * The lines of a file as it is read, piece by piece. Only a line break ends a line: other separators may stand in a
 * person's text. A line that is not UTF-8 (GBK, say) is named, and never half read.
 */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;

  const add = (part: Buffer): void => {
    length += part.length;
    // Of a line that is too long only its length is kept.
    if (length <= longestLine) parts.push(part);
  };
  const take = (): Line => {
    const line = lineFrom(number, length, parts);
    number += 1;
    [parts, length] = [[], 0];
    return line;
  };

  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, from)) {
      add(piece.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(piece.subarray(from));
  }
  if (length > 0) yield take();
}

const lineFrom = (number: number, length: number, parts: readonly Buffer[]): Line => {
  if (length > longestLine) return { number, trouble: 'too-long' };
  try {
    // The decoder leaves out the mark that some editors write at the beginning of a file.
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch (error) {
    if (error instanceof TypeError) return { number, trouble: 'not-utf8' };
    throw error;
  }
};
