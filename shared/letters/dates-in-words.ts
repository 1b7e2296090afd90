import { weekdayOf, type CivilDate } from '../kernel/civil-date';

const partsOf = (date: CivilDate) => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

/** As letters write it: 2026年6月18日. */
export const writtenDate = (date: CivilDate): string => {
  const { year, month, day } = partsOf(date);
  return `${year}年${month}月${day}日`;
};

/** As we say it: 6月18日 星期四. */
export const spokenDate = (date: CivilDate): string => {
  const { month, day } = partsOf(date);
  return `${month}月${day}日 星期${'日一二三四五六'[weekdayOf(date)]}`;
};
