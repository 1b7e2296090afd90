import type { Receipt } from '@shared/contract/views';

/** The receipt on its way from the filing page to its own: it must stand there at once, even if the network is gone again. */
const inHand = new Map<string, Receipt>();

export const handOver = (receipt: Receipt): void => void inHand.set(receipt.matterId, receipt);

/** Just filed: the page may not be left before it is kept. */
export const justHandedOver = (matterId: string): Receipt | undefined => inHand.get(matterId);

/** It is saved or copied. */
export const isKept = (matterId: string): void => void inHand.delete(matterId);
