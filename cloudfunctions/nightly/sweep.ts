import type { Desk } from '../edge/desk';
import { later, seconds } from '../services/system-clock';

/** What had run out and was removed. */
export interface Swept {
  readonly sessions: number;
  readonly codes: number;
  readonly photos: number;
}

/** Days a photo of a draft is kept that was never filed: longer than anybody's draft stays on the phone. */
const draftPhotoDays = 40;

/** By the machine's own clock: what runs out by it is not revived by a run for another day. */
export const sweep = async (desk: Desk): Promise<Swept> => {
  const now = desk.clock.now();
  return {
    sessions: await desk.sessions.sweepSessions(now),
    codes: await desk.codes.sweepCodes(now),
    photos: await desk.photos.sweepPhotos(later(now, -draftPhotoDays * seconds.day)),
  };
};
