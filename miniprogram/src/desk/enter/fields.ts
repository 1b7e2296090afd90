import { type Channel, type EntrySheet, type Kind, type Level } from './sheet';

/** What every part of the form is given. */
export interface PartOfSheet {
  readonly sheet: EntrySheet;
  readonly write: (part: Partial<EntrySheet>) => void;
  /** The field a refusal is about, with its words. */
  readonly errors: Partial<Record<keyof EntrySheet, string>>;
}

interface Door {
  readonly value: Channel;
  readonly word: string;
  /** Only the petition office keeps the hotline and takes what comes down from above. */
  readonly onlyPetitionOffice?: true;
}

export const doors: readonly Door[] = [
  { value: 'visit', word: '来访' },
  { value: 'call', word: '县长热线', onlyPetitionOffice: true },
  { value: 'letter', word: '来信' },
  { value: 'green-post', word: '绿色邮政' },
  { value: 'from-above', word: '上级交转', onlyPetitionOffice: true },
];

export const kinds: readonly { readonly value: Kind; readonly word: string }[] = [
  { value: 'petition', word: '反映问题' },
  { value: 'suggestion', word: '提建议' },
];

/** The level at which it was raised. */
export const levelParts: readonly { readonly value: Level; readonly word: string }[] = [
  { value: 'county', word: '县' },
  { value: 'city', word: '市' },
  { value: 'province', word: '省' },
  { value: 'central', word: '中央' },
];

/** On which field a refusal of the service shows. */
export const fieldOf: Readonly<Record<string, keyof EntrySheet>> = {
  'too-many-representatives': 'representatives',
  'wrong-phone': 'phone',
  'wrong-resident-id': 'residentId',
  'mistyped-resident-id': 'residentId',
  'sender-needed': 'senderOrgan',
  'level-not-offered': 'privacy',
};
