import { nationalCalendar } from '../../shared/clocks/work-calendar';
import type { Office } from '../../shared/people/offices';
import type { Chance } from '../services/chance';
import { cryptoProvider } from '../services/crypto';
import type { Keys } from '../services/keys';
import { phoneCodesOver } from '../services/phone-codes';
import type { PhotoStore } from '../services/photo-store';
import { photosOver } from '../services/photos';
import { sessionsIn } from '../services/sessions';
import type { SmsPort } from '../services/sms';
import type { Clock } from '../services/system-clock';
import { mattersCollection } from '../stores/collections/matters';
import type { Store } from '../stores/port';
import type { CountyBook, Desk } from './desk';
import type { Limits } from './limits';
import type { Log } from './log';

/** What differs between one machine, the cloud and a test. */
export interface Parts {
  readonly store: Store;
  readonly keys: Keys;
  readonly book: CountyBook;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly sms: SmsPort;
  readonly files: PhotoStore;
  readonly limits: Limits;
  readonly log: Log;
  readonly demo: Desk['demo'];
}

/** Lays everything a handler may reach for on one desk. */
export const layDesk = ({ store, keys, book, clock, chance, sms, files, limits, log, demo }: Parts): Desk => {
  const crypto = cryptoProvider(keys, chance);
  const calendar = nationalCalendar;
  const offices = new Map(book.offices.map((one) => [one.id, one]));
  const office = (id: string): Office | null => offices.get(id) ?? null;
  return {
    store,
    matters: mattersCollection({ calendar, county: book.county, office }),
    clock,
    chance,
    crypto,
    calendar,
    book,
    office,
    sessions: sessionsIn(store, chance),
    codes: phoneCodesOver({ store, crypto, chance, sms }),
    photos: photosOver({ store, files, chance }),
    limits,
    log,
    demo,
  };
};
