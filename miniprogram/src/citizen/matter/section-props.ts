import type { PetitionersMatter } from '@shared/contract/views';

/** What every part of the matter's page is given. */
export interface SectionProps {
  readonly matter: PetitionersMatter;
}

export interface ActingProps extends SectionProps {
  /** Reads the matter anew, after something was done to it. */
  readonly again: () => void;
}
