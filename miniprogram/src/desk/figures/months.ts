import { addDays, type Month, monthOf, startOfMonth } from '@shared/kernel/civil-date';

/** As far back as anybody compares. */
const SHOWN = 24;

const before = (month: Month): Month => monthOf(addDays(startOfMonth(month), -1));

/** The last two years, the newest first, this month included. */
export const monthsBack = (today: string): readonly Month[] =>
  Array.from({ length: SHOWN - 1 }).reduce<readonly Month[]>(
    (months) => [...months, before(months.at(-1) ?? monthOf(today))],
    [monthOf(today)],
  );

/** The month one comes to look at: the one that is over. */
export const lastMonth = (today: string): Month => before(monthOf(today));
