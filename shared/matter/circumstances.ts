import type { WorkCalendar } from '../clocks/work-calendar';
import type { CivilDate } from '../kernel/civil-date';
import type { County } from '../people/county';
import type { Office } from '../people/offices';

/** What a decision needs to know beside the matter itself. Time comes in here and nowhere else. */
export interface Circumstances {
  /** Instant, UTC. */
  readonly now: string;
  /** The civil date of `now` in Asia/Shanghai. */
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
  readonly county: County;
  readonly office: (id: string) => Office | null;
  /** For row 15: is the earlier matter that is named ENDED? */
  readonly earlierMatterEnded?: boolean;
}
