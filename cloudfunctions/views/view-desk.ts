import { civilDateOf } from '../../shared/kernel/civil-date';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { CountyBook, Desk } from '../edge/desk';
import type { CryptoProvider } from '../services/crypto';

/** What a view needs of the desk: nothing that stores or sends. */
export interface ViewDesk {
  readonly book: Pick<CountyBook, 'county' | 'offices' | 'villages' | 'leaders' | 'mailboxes' | 'rules'>;
  readonly office: Desk['office'];
  readonly calendar: Desk['calendar'];
  readonly crypto: Pick<CryptoProvider, 'open' | 'ticket' | 'secretOf'>;
}

export const circumstancesOf = ({ book, office, calendar }: ViewDesk, now: string): Circumstances => ({
  now,
  today: civilDateOf(now),
  calendar,
  county: book.county,
  office,
});

/** What people call the office; '' for none. */
export const officeName = (officeId: string | null, on: Pick<Circumstances, 'office'>): string =>
  officeId === null ? '' : (on.office(officeId)?.name ?? '');
