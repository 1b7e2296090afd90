import type { CountyBook } from '../../edge/desk';
import type { Collection, StoredDocument } from '../port';

/** The county as data, one document for each county. */
export interface CountyBookRow extends StoredDocument {
  readonly book: CountyBook;
}

export const countyBooks: Collection<CountyBookRow> = {
  name: 'county',
  unique: [],
  lists: ['all'],
  sums: [],
  derive: ({ id }) => ({ unique: {}, lists: { all: { under: [['county']], by: id } }, sums: {} }),
};
