import { type County } from '@/client/county';
import { type Door, type FilingDraft, type FilingFields } from './filing';

/** What every question of the filing is given. */
export interface StepProps {
  readonly door: Door;
  readonly draft: FilingDraft;
  readonly change: (fields: Partial<FilingFields>) => void;
  /** Undefined on a phone that has never reached the service. */
  readonly county: County | undefined;
}
