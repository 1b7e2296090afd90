import { forget, keep, kept } from './shelf';
import { windowShelf } from './window-shelf';

/**
 * The tokens of this device. A petitioner's stays on the phone; an officer's ends with the window, and so does the
 * opening of one matter by number + secret (30 minutes on the server anyway).
 */
const CITIZEN = 'session';
const STAFF = 'staff-session';
const openingOf = (matterId: string): string => `opening:${matterId}`;

export interface CitizenSession {
  readonly token: string;
  /** The phone as it may be shown: 尾号 0021. */
  readonly masked: string;
}

const isSession = (value: unknown): value is CitizenSession =>
  typeof value === 'object' &&
  value !== null &&
  'token' in value &&
  typeof value.token === 'string' &&
  'masked' in value &&
  typeof value.masked === 'string';

export function citizenSession(): CitizenSession | undefined {
  const session = kept(CITIZEN);
  return isSession(session) ? session : undefined;
}

export const keepCitizenSession = (session: CitizenSession): void => void keep(CITIZEN, session);
export const endCitizenSession = (): void => forget(CITIZEN);

export const staffToken = (): string | undefined => windowShelf.get(STAFF);
export const keepStaffToken = (token: string): void => windowShelf.set(STAFF, token);
export const endStaffSession = (): void => windowShelf.remove(STAFF);

/** A matter opened by number + secret, or just filed without a session. */
export const openingToken = (matterId: string): string | undefined => windowShelf.get(openingOf(matterId));
export const keepOpening = (matterId: string, token: string): void => windowShelf.set(openingOf(matterId), token);
export const endOpening = (matterId: string): void => windowShelf.remove(openingOf(matterId));

/** What a petitioner's call about this matter goes out with: its own opening first, then the session. */
export const petitionersToken = (matterId?: string): string | undefined =>
  (matterId === undefined ? undefined : openingToken(matterId)) ?? citizenSession()?.token;
