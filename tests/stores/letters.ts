import type { Collection, StoredDocument } from '../../cloudfunctions/stores/port';

/** An invented document with everything a collection can have. */
export interface Letter extends StoredDocument {
  /** Unique; null before it has one. */
  readonly number: string | null;
  /** Where it stands: in the list of each of these offices. */
  readonly offices: readonly string[];
  /** Null when nobody has to do anything: then it stands in no list. */
  readonly group: string | null;
  readonly dueOn: string;
  readonly month: string;
  readonly onTime: boolean;
  readonly words: string;
}

export const lettersNamed = (name: string): Collection<Letter> => ({
  name,
  unique: ['number'],
  lists: ['byOffice'],
  sums: ['perMonth'],
  derive: ({ number, offices, group, dueOn, month, onTime }) => ({
    unique: { number },
    lists: { byOffice: group === null ? null : { under: offices.map((office) => [office, group]), by: dueOn } },
    sums: { perMonth: { group: [month, offices[0] ?? ''], add: { received: 1, onTime: onTime ? 1 : 0 } } },
  }),
});

let made = 0;

/** A collection nobody else writes to. */
export const newLetters = (): Collection<Letter> => lettersNamed(`letters${(made += 1)}`);

/** The same, but what is in it may be removed. */
export const newDrafts = (): Collection<Letter> => ({ ...newLetters(), disposable: true });

/** A letter the water office has to answer by 24 November. */
export const aLetter = (id: string, over: Partial<Letter> = {}): Letter => ({
  id,
  version: 1,
  number: null,
  offices: ['water'],
  group: 'toDo',
  dueOn: '2026-11-24',
  month: '2026-11',
  onTime: false,
  words: '村口的水管漏了。',
  ...over,
});

/** The letter one version further. */
export const changed = (letter: Letter, over: Partial<Letter>): Letter => ({
  ...letter,
  ...over,
  version: letter.version + 1,
});
