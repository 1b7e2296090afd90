import { join } from 'node:path';
import { nationalCalendar } from '../../shared/clocks/work-calendar';
import type { CountyBook, Desk } from '../edge/desk';
import { memoryLimits } from '../edge/limits';
import { logTo, type LogSink } from '../edge/log';
import { systemChance, type Chance } from '../services/chance';
import { cryptoProvider } from '../services/crypto';
import { loadKeys } from '../services/keys';
import { phoneCodesOver } from '../services/phone-codes';
import { localPhotos } from '../services/photo-store';
import { photosOver } from '../services/photos';
import { sessionsIn } from '../services/sessions';
import { consoleSms, type SmsPort } from '../services/sms';
import { systemClock, type Clock } from '../services/system-clock';
import { countyBooks } from '../stores/collections/county-books';
import { mattersCollection } from '../stores/collections/matters';
import { openStore } from '../stores/open-store';
import type { Store } from '../stores/port';
import { inventedCounty } from './county/invented-county';
import { demoPassword } from './county/staff-seed';
import { seedAccounts } from './seed-accounts';
import type { Settings } from './settings';

/** What a test replaces; everything else is the real thing. */
export interface Replaced {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly chance?: Chance;
  readonly sms?: SmsPort;
  readonly logSink?: LogSink;
}

export interface OpenDesk {
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Opens the store, the keys and the county, and lays the desk. Throws StoreTrouble and KeyTrouble with their sentence. */
export const openDesk = async (settings: Settings, env: Readonly<Record<string, string | undefined>>, replaced: Replaced = {}): Promise<OpenDesk> => {
  const store = replaced.store ?? (await openStore({ dataFolder: join(settings.dataFolder, 'store'), mongodbUri: settings.mongodbUri }));
  try {
    const desk = await layDesk(store, settings, env, replaced);
    return { desk, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
};

const layDesk = async (store: Store, settings: Settings, env: Readonly<Record<string, string | undefined>>, replaced: Replaced): Promise<Desk> => {
  const clock = replaced.clock ?? systemClock;
  const chance = replaced.chance ?? systemChance;
  const kept = await store.list(countyBooks, 'all', ['county'], { limit: 1 });
  // With matters in the store, missing keys are an accident: new ones would make every receipt wrong.
  const keys = loadKeys({ keyFolder: settings.dataFolder, env, mayCreate: kept.items.length === 0, chance });
  const crypto = cryptoProvider(keys, chance);
  const book = kept.items[0]?.book ?? (await firstBook(store, settings));
  const calendar = nationalCalendar;
  const offices = new Map(book.offices.map((one) => [one.id, one]));
  if (settings.demo) await seedAccounts(store, crypto, chance);
  return {
    store,
    matters: mattersCollection({ calendar, county: book.county }),
    clock,
    chance,
    crypto,
    calendar,
    book,
    office: (id) => offices.get(id) ?? null,
    sessions: sessionsIn(store, chance),
    codes: phoneCodesOver({ store, crypto, chance, sms: replaced.sms ?? consoleSms() }),
    photos: photosOver({ store, files: localPhotos(join(settings.dataFolder, 'photos')), chance }),
    limits: memoryLimits(),
    log: logTo(replaced.logSink, clock),
    demo: settings.demo ? { password: demoPassword } : null,
  };
};

/** A store that is new gets the invented county, so that there is something to see. */
const firstBook = async (store: Store, settings: Settings): Promise<CountyBook> => {
  if (!settings.demo) throw new Error('这个数据文件夹里还没有县的资料。先用演示方式启动一次（去掉 DEMO=0），或导入本县的资料。');
  const inserted = await store.insert(countyBooks, { id: inventedCounty.county.id, version: 1, book: inventedCounty });
  return inserted.done ? inserted.document.book : inventedCounty;
};
