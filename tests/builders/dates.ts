import fc from 'fast-check';
import { addDays, daysBetween, type CivilDate } from '../../shared/kernel/civil-date';

/** Any day from the first to the last, both included. */
export const aDateFrom = (first: CivilDate, last: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));

/** Any day the service could meet: a birth long ago, a period years ahead. */
export const anyDate = aDateFrom('1880-01-01', '2099-12-31');
