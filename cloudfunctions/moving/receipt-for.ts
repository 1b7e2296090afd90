import type { Receipt } from '../../shared/contract/views';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import type { Call } from '../edge/handler';
import { receiptOf } from '../views/receipt';

/** The receipt, with a session of half an hour on this one matter, as number + secret would give. */
export const receiptFor = async (matter: Matter, call: Call, desk: Desk): Promise<Receipt> => {
  const token = await desk.sessions.startSession('track', matter.id, call.now);
  return receiptOf(matter, desk, token);
};
