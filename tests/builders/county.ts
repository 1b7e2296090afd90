import { createHash } from 'node:crypto';
import type { Chance } from '../../cloudfunctions/services/chance';
import { cryptoProvider } from '../../cloudfunctions/services/crypto';
import { county } from '../../cloudfunctions/local/county/county';
import { leaders, mailboxes } from '../../cloudfunctions/local/county/leaders';
import { offices } from '../../cloudfunctions/local/county/offices';
import { villages } from '../../cloudfunctions/local/county/villages';
import { nationalCalendar, type WorkCalendar } from '../../shared/clocks/work-calendar';
import { civilDateOf, instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import type { Hash } from '../../shared/matter/history';
import { routingRules } from '../../shared/routing/rules';
import type { Circumstances } from '../../shared/matter/circumstances';
import { someKeys } from '../services/some-keys';

export const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex');

const office = (id: string) => offices.find((one) => one.id === id) ?? null;

/** The circumstances at an instant (UTC), in the invented county, by the national calendar unless another is given. */
export const circumstancesAt = (now: string, calendar: WorkCalendar = nationalCalendar): Circumstances => ({
  now,
  today: civilDateOf(now),
  calendar,
  county,
  office,
});

/** The circumstances on a day in Asia/Shanghai, at ten in the morning. */
export const circumstancesOn = (today: CivilDate, calendar: WorkCalendar = nationalCalendar): Circumstances =>
  circumstancesAt(instantAt(today, '10:00'), calendar);

/** Chance that always draws the same, so that a sealed name can be compared byte by byte. */
export const steadyChance = (seed: string): Chance => {
  let drawn = 0;
  const next = (): string => sha256(`${seed}:${(drawn += 1)}`);
  return {
    bytes: (count) =>
      Buffer.from(Array.from({ length: Math.ceil(count / 32) }, next).join(''), 'hex').subarray(0, count),
    token: next,
    digits: (count) => Array.from({ length: count }, () => Number.parseInt(next().slice(0, 8), 16) % 10).join(''),
    id: () => next().slice(0, 32),
  };
};

/** What a view needs of the desk, in the invented county, with the keys of the tests. */
export const aDesk = (calendar: WorkCalendar = nationalCalendar) => ({
  book: { county, offices, villages, leaders, mailboxes, rules: routingRules },
  office,
  calendar,
  crypto: cryptoProvider(someKeys(), steadyChance('desk')),
});
