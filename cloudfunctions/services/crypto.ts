import type { SealedIdentity } from '../../shared/people/identity';
import { type IndexKind, blindIndexOf } from './blind-index';
import type { Chance } from './chance';
import { type Envelopes, destroySealed, envelopes } from './envelope';
import { macOf, sameText, sha256 } from './hash';
import type { Keys } from './keys';
import { matterIdFrom, secretFrom } from './matter-secret';
import type { Instant } from './system-clock';
import { isTicketGood, ticketFor } from './tickets';

/**
 * All that the rest of the service asks of cryptography. It is an interface so that a certified module (an HSM, a
 * 签名验签服务器) can stand in for it: software alone does not pass a 密评 (rules 4.3).
 */
export interface CryptoProvider extends Envelopes {
  /** SHA-256, hex: for the chain of a matter's history. */
  hash(text: string): string;
  matterIdOf(draftKey: string): string;
  /** The key id that new matters write beside their secret version. */
  readonly secretKid: string;
  secretOf(matterId: string, secretVersion: number, kid: string): string;
  sameSecret(a: string, b: string): boolean;
  blindIndex(kind: IndexKind, value: string): string;
  destroy(sealed: SealedIdentity): SealedIdentity;
  ticket(what: string, expires: Instant): string;
  checkTicket(ticket: string, what: string, now: Instant): boolean;
  /** What is stored of a one-time code: six digits hashed without a key would be undone at once. */
  codeHash(boundTo: string, code: string): string;
}

/** The software provider, over the keys of the key file. */
export const cryptoProvider = (keys: Keys, chance: Chance): CryptoProvider => ({
  ...envelopes(keys, chance),
  destroy: destroySealed,
  hash: sha256,
  secretKid: keys.current.secret,
  matterIdOf: (draftKey) => matterIdFrom(keys, draftKey),
  secretOf: (matterId, secretVersion, kid) => secretFrom(keys, matterId, secretVersion, kid),
  sameSecret: sameText,
  blindIndex: (kind, value) => blindIndexOf(keys, kind, value),
  ticket: (what, expires) => ticketFor(keys, what, expires),
  checkTicket: (ticket, what, now) => isTicketGood(keys, ticket, what, now),
  codeHash: (boundTo, code) => macOf(keys.ticketKey, 'code', boundTo, code).toString('hex'),
});
