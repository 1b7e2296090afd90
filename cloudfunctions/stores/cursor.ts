/** Where a page ended: the ordered tail and the id of its last document. Opaque to everybody but the stores. */
export interface Cursor {
  readonly by: string;
  readonly id: string;
}

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.by, cursor.id])).toString('base64url');

/** Null for what is no cursor of ours: the list then starts from its beginning. */
export const readCursor = (text: string | null | undefined): Cursor | null => {
  if (text == null || text === '') return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [by, id]: unknown[] = parsed;
    return typeof by === 'string' && typeof id === 'string' ? { by, id } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
