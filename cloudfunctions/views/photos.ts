import type { PhotoView } from '../../shared/contract/views';
import { later, seconds } from '../services/system-clock';
import type { ViewDesk } from './view-desk';

const ticketLasts = 30 * seconds.minute;

/** What a ticket for this photo is a ticket for: one given before the sealing opens nothing after it (rules §5.4). */
export const photoTicketFor = (photoId: string, isSealed: boolean): string =>
  `${isSealed ? 'sealed-photo' : 'photo'}:${photoId}`;

/** Addresses that show one photo for half an hour and open nothing else. */
export const photoView = (
  id: string,
  isSealed: boolean,
  { crypto }: Pick<ViewDesk, 'crypto'>,
  now: string,
): PhotoView => {
  const ticket = crypto.ticket(photoTicketFor(id, isSealed), later(now, ticketLasts));
  const address = (size: 'full' | 'small'): string => `/photo/${id}?size=${size}&ticket=${ticket}`;
  return { id, url: address('full'), small: address('small') };
};
