import { systemChance } from '../services/chance';
import { loadKeys } from '../services/keys';
import { localPhotos } from '../services/photo-store';
import { consoleSms } from '../services/sms';
import { systemClock } from '../services/system-clock';
import { countyBooks } from '../stores/collections/county-books';
import { openMongo } from '../stores/mongodb/mongo-store';
import { StoreTrouble } from '../stores/trouble';
import type { Desk } from '../edge/desk';
import { layDesk } from '../edge/lay-desk';
import { memoryLimits } from '../edge/limits';
import { logTo } from '../edge/log';

let opened: Promise<Desk> | null = null;

/** The desk of a cloud function: opened once for each instance, over MONGODB_URI and SECRET_KEYS, and kept between calls. */
export const cloudDesk = (env: Readonly<Record<string, string | undefined>>): Promise<Desk> => {
  // A failed opening is tried anew at the next call.
  opened ??= open(env).catch((trouble: unknown) => {
    opened = null;
    throw trouble;
  });
  return opened;
};

const open = async (env: Readonly<Record<string, string | undefined>>): Promise<Desk> => {
  const uri = env['MONGODB_URI'] ?? '';
  if (uri === '') throw new StoreTrouble('unreachable', 'MONGODB_URI');
  const photoFolder = env['PHOTO_FOLDER'];
  if (photoFolder === undefined || photoFolder === '') throw new Error('PHOTO_FOLDER says where photos are kept');
  const store = await openMongo(uri);
  const { items } = await store.list(countyBooks, 'all', ['county'], { limit: 1 });
  const book = items[0]?.book;
  if (book === undefined) throw new Error('the county has not been loaded into this database');
  return layDesk({
    store,
    keys: loadKeys({ env, mayCreate: false }),
    book,
    clock: systemClock,
    chance: systemChance,
    sms: consoleSms(),
    files: localPhotos(photoFolder),
    limits: memoryLimits(),
    log: logTo(),
    demo: null,
  });
};
