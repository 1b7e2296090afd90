import { type ReactNode } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { type Home } from '../../parts/home';

/** What every form of the decision column is given. */
export interface MoveProps {
  readonly card: WorkCard;
  readonly home: Home;
  /** The earlier matter this one repeats, chosen beside the text. */
  readonly repeatOf: string | null;
  readonly onRepeatOf: (matterId: string | null) => void;
  /** The other ways, at the right end of the bar. */
  readonly exits: ReactNode;
  /** The step was taken: what to say, and whether the matter is gone from here. */
  readonly onDone: (words: string) => void;
  /** Somebody else took a step meanwhile: the card is read again beside what was typed. */
  readonly onStale: () => void;
}
