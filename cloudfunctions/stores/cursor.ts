import { mayBeKey } from './derived';

/** Where a page ended: the ordered tail and the id of its last document. Opaque to everybody but the stores. */
export interface Cursor {
  readonly by: string;
  readonly id: string;
}

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.by, cursor.id])).toString('base64url');

/** Longer than any key the stores hold. */
const longest = 3000;

/** Null for what is no cursor of ours: the list then starts from its beginning. */
export const readCursor = (text: string | null | undefined): Cursor | null => {
  if (text == null || text === '' || text.length > longest) return null;
  const parsed = parsedJson(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(parsed) || parsed.length !== 2) return null;
  const [by, id] = parsed as readonly unknown[];
  return typeof by === 'string' && typeof id === 'string' && mayBeKey(by) && mayBeKey(id) ? { by, id } : null;
};

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
