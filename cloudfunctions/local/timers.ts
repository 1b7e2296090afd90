import { civilDateOf, instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Desk } from '../edge/desk';
import { runNightly } from '../nightly/run-nightly';
import { timers } from '../nightly/timers';

const lookEvery = 60_000;

/** Runs the table of timers on one machine: looks once a minute whether a time of today has come. The run itself may come twice. */
export const startTimers = (desk: Desk): { stop(): void } => {
  const done = new Map<string, CivilDate>();
  const look = async (): Promise<void> => {
    const now = desk.clock.now();
    const today = civilDateOf(now);
    for (const timer of timers) {
      if (done.get(timer.name) === today || now < instantAt(today, timer.at)) continue;
      done.set(timer.name, today);
      await runNightly(desk, today);
    }
  };
  const guarded = (): void => {
    look().catch((trouble: unknown) => desk.log.trouble(trouble, { operation: 'nightly' }));
  };
  // At the start too: a machine that was off at night catches up.
  const first = setTimeout(guarded, 1_000);
  const every = setInterval(guarded, lookEvery);
  return {
    stop() {
      clearTimeout(first);
      clearInterval(every);
    },
  };
};
