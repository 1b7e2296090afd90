import { type ReactNode } from 'react';
import { type Slip } from './draw-receipt';

export type KeptPicture = 'kept' | 'not-allowed';

/** Keeps the receipt as a picture where the person finds it again. */
export interface PictureKeeper {
  /** What the button says. */
  readonly word: string;
  /** Where it is afterwards, for the person. */
  readonly where: string;
  /** What must stand on the page for it to be drawn on. */
  readonly canvas: ReactNode;
  readonly keep: (slip: Slip) => Promise<KeptPicture>;
  /** Opens the place where the person can allow it. */
  readonly allow?: () => void;
}
