import type { CivilDate } from '../kernel/civil-date';
import type { LetterKind } from './letter-kinds';

/** A letter as it will print, in the terms of the law. The addressee is a name only for those who may see it. */
export interface Letter {
  readonly kind: LetterKind;
  readonly title: string;
  /** 清住建信〔2026〕41号; '' where the kind carries none. */
  readonly number: string;
  readonly addressee: string;
  readonly paragraphs: readonly Paragraph[];
  /** The full name of the office that signs. */
  readonly signedBy: string;
  readonly date: CivilDate;
}

export interface Paragraph {
  readonly heading: string | null;
  readonly text: string;
}

/** What every letter needs to know, whatever its kind. */
export interface LetterHead {
  readonly signedBy: SigningOffice;
  /** The number within this office and year; null until it is signed, and for kinds that carry none. */
  readonly serial: number | null;
  readonly addressee: string;
  readonly date: CivilDate;
  /** Of the matter: nine digits, its title, the day it was received. */
  readonly matterNumber: string;
  readonly matterTitle: string;
  readonly receivedOn: CivilDate;
}

/** What a letter says of the office it comes from. */
export interface SigningOffice {
  readonly name: string;
  readonly fullName: string;
  readonly address: string;
  readonly phone: string;
  readonly letterPrefix?: string;
}
