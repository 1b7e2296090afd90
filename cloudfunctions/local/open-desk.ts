import { join } from 'node:path';
import type { CountyBook, Desk } from '../edge/desk';
import { layDesk } from '../edge/lay-desk';
import { memoryLimits, type Limits } from '../edge/limits';
import { logTo, type LogSink } from '../edge/log';
import { systemChance, type Chance } from '../services/chance';
import { loadKeys } from '../services/keys';
import { localPhotos } from '../services/photo-store';
import { consoleSms, type SmsPort } from '../services/sms';
import { systemClock, type Clock } from '../services/system-clock';
import { countyBooks } from '../stores/collections/county-books';
import { openStore } from '../stores/open-store';
import type { Store } from '../stores/port';
import { inventedCounty } from './county/invented-county';
import { demoPassword } from './county/staff-seed';
import { seedAccounts } from './seed-accounts';
import { SettingTrouble, type Settings } from './settings';

/** What a test replaces; everything else is the real thing. */
export interface Replaced {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly chance?: Chance;
  readonly sms?: SmsPort;
  readonly limits?: Limits;
  readonly logSink?: LogSink;
}

export interface OpenDesk {
  readonly desk: Desk;
  readonly close: () => Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Opens the store, the keys and the county, and lays the desk. Throws StoreTrouble, KeyTrouble or SettingTrouble with their sentence. */
export const openDesk = async (settings: Settings, env: Env, replaced: Replaced = {}): Promise<OpenDesk> => {
  const store =
    replaced.store ??
    (await openStore({ dataFolder: join(settings.dataFolder, 'store'), mongodbUri: settings.mongodbUri }));
  try {
    return { desk: await deskOver(store, settings, env, replaced), close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
};

const deskOver = async (store: Store, settings: Settings, env: Env, replaced: Replaced): Promise<Desk> => {
  const clock = replaced.clock ?? systemClock;
  const chance = replaced.chance ?? systemChance;
  const kept = await store.list(countyBooks, 'all', ['county'], { limit: 1 });
  // With a county in the store, missing keys are an accident: new ones would make every receipt wrong.
  const keys = loadKeys({ keyFolder: settings.dataFolder, env, mayCreate: kept.items.length === 0, chance });
  const desk = layDesk({
    store,
    keys,
    book: kept.items[0]?.book ?? (await firstBook(store, settings)),
    clock,
    chance,
    sms: replaced.sms ?? consoleSms(),
    files: localPhotos(join(settings.dataFolder, 'photos')),
    limits: replaced.limits ?? memoryLimits(),
    log: logTo(replaced.logSink, clock),
    demo: settings.demo ? { password: demoPassword } : null,
  });
  if (settings.demo) await seedAccounts(store, desk.crypto, chance);
  return desk;
};

/** A new store gets the invented county, so that there is something to see. */
const firstBook = async (store: Store, settings: Settings): Promise<CountyBook> => {
  if (!settings.demo)
    throw new SettingTrouble('数据文件夹里还没有县的资料。请先不带 DEMO=0 启动一次看演示，或先导入本县的资料。');
  const inserted = await store.insert(countyBooks, { id: inventedCounty.county.id, version: 1, book: inventedCounty });
  return inserted.done ? inserted.document.book : inventedCounty;
};
