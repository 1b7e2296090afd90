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
  /** The step was taken: what to say. */
  readonly onDone: (words: string) => void;
  /** The card is a version newer by something done here: it is read again beside what was typed. */
  readonly onReload: () => void;
  /** Somebody else took a step meanwhile: the same, and it is said. */
  readonly onStale: () => void;
}
