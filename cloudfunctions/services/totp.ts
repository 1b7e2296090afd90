import { generate, generateURI, ScureBase32Plugin, verify } from 'otplib';
import type { Chance } from './chance';
import { type Instant, later } from './system-clock';

/** RFC 6238: six digits that change every 30 seconds. */
const period = 30;
const epochStart: Instant = '1970-01-01T00:00:00.000Z';
const secretBytes = 20;

export interface TotpAttempt {
  /** Base32, as the authenticator app was given it. */
  readonly secret: string;
  readonly code: string;
  readonly at: Instant;
  /** When the last code this account used began, or null. A code seen over a shoulder must not work again. */
  readonly lastCodeAt: Instant | null;
}

/** When the code began, for the caller to keep; null if it is wrong or was used. One step early or late passes. */
export const checkTotp = async ({ secret, code, at, lastCodeAt }: TotpAttempt): Promise<Instant | null> => {
  // Said before asking the library, which throws on anything but six digits.
  if (!/^\d{6}$/.test(code)) return null;
  const result = await verify({ secret, token: code, epoch: epochOf(at), period, epochTolerance: period });
  if (!result.valid || !('timeStep' in result)) return null;
  const codeAt = later(epochStart, result.timeStep * period);
  return lastCodeAt === null || codeAt > lastCodeAt ? codeAt : null;
};

/** The code an authenticator shows at that moment: for the demo logins. */
export const currentTotp = (secret: string, at: Instant): Promise<string> =>
  generate({ secret, epoch: epochOf(at), period });

export const newTotpSecret = (chance: Chance): string =>
  new ScureBase32Plugin().encode(chance.bytes(secretBytes), { padding: false });

/** What the authenticator app reads from the QR code when an account is set up. */
export const totpAddress = (secret: string, account: string): string =>
  generateURI({ issuer: '阳光信访', label: account, secret, period });

const epochOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000);
