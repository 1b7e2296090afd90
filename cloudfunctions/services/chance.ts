import { randomBytes, randomInt } from 'node:crypto';

/** Where everything unguessable comes from. Handed in, so that a test can know what will be drawn. */
export interface Chance {
  bytes(count: number): Uint8Array;
  /** 256 bits, base64url: for sessions. */
  token(): string;
  /** So many digits, each drawn evenly: for codes read aloud or typed. */
  digits(count: number): string;
  /** 128 bits, 32 hex digits: for ids. */
  id(): string;
}

/** The operating system's generator. */
export const systemChance: Chance = {
  bytes: (count) => randomBytes(count),
  token: () => randomBytes(32).toString('base64url'),
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
  id: () => randomBytes(16).toString('hex'),
};
