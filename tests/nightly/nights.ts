import type { Desk } from '../../cloudfunctions/edge/desk';
import { layDesk } from '../../cloudfunctions/edge/lay-desk';
import { memoryLimits } from '../../cloudfunctions/edge/limits';
import { logTo } from '../../cloudfunctions/edge/log';
import { inventedCounty } from '../../cloudfunctions/local/county/invented-county';
import { runNightly, type NightlyReport } from '../../cloudfunctions/nightly/run-nightly';
import type { PhotoStore } from '../../cloudfunctions/services/photo-store';
import { instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import { fixedClock } from '../builders/clock';
import { steadyChance } from '../builders/county';
import { asNumber } from '../builders/many-matters';
import { aStore } from '../services/a-store';
import { someKeys } from '../services/some-keys';

/** The invented county with a few matters in it, and its nights. Nobody is logged in and no photo is kept. */
export interface Nights {
  readonly desk: Desk;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Lets that hour come. */
  readonly come: (on: CivilDate, time?: string) => void;
  /** Lets two o'clock of that night come, and runs. */
  readonly night: (on: CivilDate) => Promise<NightlyReport>;
  /** The matter that was put in at this place. */
  readonly matter: (place?: number) => Promise<Matter>;
}

const noPhotos: PhotoStore = {
  write: async () => undefined,
  read: async () => null,
  remove: async () => undefined,
};

export const nightsWith = async (...matters: readonly Matter[]): Promise<Nights> => {
  const clock = fixedClock(instantAt('2026-03-02', '10:00'));
  const logged: string[] = [];
  const desk = layDesk({
    store: aStore(),
    keys: someKeys(),
    book: inventedCounty,
    clock,
    chance: steadyChance('nights'),
    sms: { send: async () => undefined },
    files: noPhotos,
    limits: memoryLimits(),
    log: logTo((line) => logged.push(line), clock),
    demo: null,
  });
  for (const [place, matter] of matters.entries()) await desk.store.insert(desk.matters, asNumber(matter, place));
  const come = (on: CivilDate, time = '02:00'): void => clock.set(instantAt(on, time));
  return {
    desk,
    logged,
    come,
    night: async (on) => {
      come(on);
      return runNightly(desk, on);
    },
    matter: async (place = 0) => {
      const found = await desk.store.get(desk.matters, `matter-${place}`);
      if (found === null) throw new Error(`no matter was put in at place ${place}`);
      return found;
    },
  };
};

/** The steps the history says were done, in order. */
export const stepsOf = ({ state }: Matter): readonly string[] => state.escalated;

/** Whom the night told, as 'desk @ office'; the petitioner as 'petitioner'. */
export const toldOn = ({ notices, history }: Matter, on: CivilDate): readonly string[] => {
  const instants = history.filter((entry) => entry.on === on && entry.by.kind === 'clockwork').map(({ at }) => at);
  return notices
    .filter(({ at }) => instants.includes(at))
    .map(({ to }) => (to === 'petitioner' ? to : `${to.desk} @ ${to.officeId}`));
};
