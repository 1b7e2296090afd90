import { change } from '@/client/call';
import { lookAtMine } from '@/client/mine';
import { citizenSession, endCitizenSession } from '@/client/session';

/** Ends the session here at once, and at the service as soon as it can be reached. */
export async function logOut(): Promise<void> {
  const token = citizenSession()?.token;
  endCitizenSession();
  await lookAtMine();
  if (token !== undefined) await change('session.end', {}, { token });
}
