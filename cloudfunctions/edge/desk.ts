import type { WorkCalendar } from '../../shared/clocks/work-calendar';
import { civilDateOf } from '../../shared/kernel/civil-date';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { Matter } from '../../shared/matter/record';
import type { County } from '../../shared/people/county';
import type { Leader, MailboxOwner } from '../../shared/people/leaders';
import type { Office } from '../../shared/people/offices';
import type { Village } from '../../shared/people/villages';
import type { Rota } from '../../shared/reception/rota';
import type { RoutingRule } from '../../shared/routing/routing-rule';
import type { Chance } from '../services/chance';
import type { CryptoProvider } from '../services/crypto';
import type { PhoneCodes } from '../services/phone-codes';
import type { Photos } from '../services/photos';
import type { Sessions } from '../services/sessions';
import type { Clock } from '../services/system-clock';
import type { Collection, Store } from '../stores/port';
import type { Limits } from './limits';
import type { Log } from './log';

/** The county as data: offices, villages, leaders, rota, routing rules. Loaded once when the service opens. */
export interface CountyBook {
  readonly county: County;
  readonly offices: readonly Office[];
  readonly villages: readonly Village[];
  readonly leaders: readonly Leader[];
  readonly mailboxes: readonly MailboxOwner[];
  readonly rota: Rota;
  readonly rules: readonly RoutingRule[];
}

/** Everything a handler may reach for. It is handed in; no handler opens anything itself. */
export interface Desk {
  readonly store: Store;
  readonly matters: Collection<Matter>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly crypto: CryptoProvider;
  readonly calendar: WorkCalendar;
  readonly book: CountyBook;
  readonly office: (id: string) => Office | null;
  readonly sessions: Sessions;
  readonly codes: PhoneCodes;
  readonly photos: Photos;
  readonly limits: Limits;
  readonly log: Log;
  /** In the demo the log-ins are shown, with their one password; null for a real county. */
  readonly demo: { readonly password: string } | null;
}

/** The circumstances of a decision taken at `now`. */
export const circumstancesAt = (desk: Desk, now: string): Circumstances => ({
  now,
  today: civilDateOf(now),
  calendar: desk.calendar,
  county: desk.book.county,
  office: desk.office,
});
