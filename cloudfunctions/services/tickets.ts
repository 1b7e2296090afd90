import { macOf, sameText } from './hash';
import type { Keys } from './keys';
import type { Instant } from './system-clock';

/**
 * A ticket lets its bearer see one thing for a short while, such as one photo: it stands in an address, where a
 * session token may not. It names no one and opens nothing else.
 */
export const ticketFor = (keys: Keys, what: string, expires: Instant): string => {
  const until = Date.parse(expires).toString(36);
  return `${until}.${signature(keys, what, until)}`;
};

/** Is this a ticket for `what` that has not run out? */
export const isTicketGood = (keys: Keys, ticket: string, what: string, now: Instant): boolean => {
  const [until = '', signed = ''] = ticket.split('.');
  return sameText(signed, signature(keys, what, until)) && Date.parse(now) < Number.parseInt(until, 36);
};

const signature = (keys: Keys, what: string, until: string): string =>
  macOf(keys.ticketKey, 'ticket', what, until).toString('base64url');
