import { endAllOpenings } from '@/client/openings';
import { forget, keptKeys } from '@/client/shelf';
import { logOut } from './log-out';

/** Large type is how the phone is set, and the county is the same for everybody: neither says anything about a person. */
const mayStay: readonly string[] = ['elder', 'county'];

/** Everything a person left on this device: session, openings, drafts, photos, receipts. */
export async function wipeDevice(): Promise<void> {
  endAllOpenings();
  const ended = logOut();
  keptKeys()
    .filter((key) => !mayStay.includes(key))
    .forEach(forget);
  await ended;
}
