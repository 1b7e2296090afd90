import type { Collection, StoredDocument } from '../port';

/** The last number an office gave to a letter in a year; the id is office and year. Gaps may occur, doubles never. */
export interface LetterSerialRow extends StoredDocument {
  readonly last: number;
}

export const letterSerials: Collection<LetterSerialRow> = {
  name: 'letterSerials',
  unique: [],
  lists: [],
  sums: [],
  derive: () => ({ unique: {}, lists: {}, sums: {} }),
};
