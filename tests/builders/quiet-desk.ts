import type { Desk } from '../../cloudfunctions/edge/desk';
import { layDesk } from '../../cloudfunctions/edge/lay-desk';
import { memoryLimits } from '../../cloudfunctions/edge/limits';
import { logTo } from '../../cloudfunctions/edge/log';
import { inventedCounty } from '../../cloudfunctions/local/county/invented-county';
import type { PhotoStore } from '../../cloudfunctions/services/photo-store';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import { aStore } from '../services/a-store';
import { someKeys } from '../services/some-keys';
import { fixedClock } from './clock';
import { steadyChance } from './county';

/** The desk of the invented county on an empty store: nobody has an account, and no photo is kept. */
export interface QuietDesk {
  readonly desk: Desk;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Lets that hour come. */
  readonly come: (on: CivilDate, time?: string) => void;
}

const noPhotos: PhotoStore = {
  write: async () => undefined,
  read: async () => null,
  remove: async () => undefined,
};

export const aQuietDesk = (): QuietDesk => {
  const clock = fixedClock(instantAt('2026-03-02', '10:00'));
  const logged: string[] = [];
  const desk = layDesk({
    store: aStore(),
    keys: someKeys(),
    book: inventedCounty,
    clock,
    chance: steadyChance('quiet'),
    sms: { send: async () => undefined },
    files: noPhotos,
    limits: memoryLimits(),
    log: logTo((line) => logged.push(line), clock),
    demo: null,
  });
  return { desk, logged, come: (on, time = '02:00') => clock.set(instantAt(on, time)) };
};
