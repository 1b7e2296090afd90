import type { Receipt } from '@shared/contract/views';
import { type Slip } from './draw-receipt';

/** What goes on the picture of this receipt; bare, only the number and the date. */
export const slipOf = ({ number, receivedAt, receivedBy, secret, qrText }: Receipt, bare: boolean): Slip =>
  bare ? { number, receivedAt, receivedBy } : { number, receivedAt, receivedBy, secret, qrText };
