import type { NightlyReport } from '../../cloudfunctions/nightly/nightly-report';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import type { CivilDate } from '../../shared/kernel/civil-date';
import type { Matter } from '../../shared/matter/record';
import { asNumber } from '../builders/many-matters';
import { aQuietDesk, type QuietDesk } from '../builders/quiet-desk';

/** The invented county with a few matters in it, and its nights. */
export interface Nights extends QuietDesk {
  /** Lets two o'clock of that night come, and runs. */
  readonly night: (on: CivilDate) => Promise<NightlyReport>;
  /** The matter that was put in at this place. */
  readonly matter: (place?: number) => Promise<Matter>;
}

export const nightsWith = async (...matters: readonly Matter[]): Promise<Nights> => {
  const quiet = aQuietDesk();
  const { desk, come } = quiet;
  for (const [place, matter] of matters.entries()) await desk.store.insert(desk.matters, asNumber(matter, place));
  return {
    ...quiet,
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
