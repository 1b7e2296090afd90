import { type County } from '@/client/county';

/** What the doors of the first page say, in either size of type. */
export interface DoorsProps {
  readonly county: County | undefined;
  readonly mine: string;
  /** 查进度 leads to the list of one's own, or to the two numbers of a receipt. */
  readonly toMine: boolean;
  readonly reception: readonly string[];
}
