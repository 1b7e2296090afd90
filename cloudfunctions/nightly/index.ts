import { civilDateOf } from '../../shared/kernel/civil-date';
import { cloudDesk } from '../cloud/cloud-desk';
import { runNightly } from './run-nightly';

/** The timer's function on CloudBase. Anything but a timer of ours is turned away. */
export const main = async (event: {
  readonly Type?: unknown;
  readonly TriggerName?: unknown;
}): Promise<{ ran: boolean }> => {
  if (event.Type !== 'Timer' || event.TriggerName !== 'nightly') return { ran: false };
  const desk = await cloudDesk(process.env);
  await runNightly(desk, civilDateOf(desk.clock.now()));
  return { ran: true };
};
