import { createHash, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

/** SHA-256 in hex. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
 * HMAC-SHA-256. The parts are joined by a line break after what it is for, so that a MAC made for one purpose can
 * never be shown for another.
 */
export const macOf = (key: KeyObject, purpose: string, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key)
    .update([purpose, ...parts].join('\n'))
    .digest();

/**
 * Are two texts the same? Takes the same time wherever they differ: it compares digests, which are always as long
 * (`timingSafeEqual` itself throws on different lengths).
 */
export const sameText = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
