import { LunarDay, SolarTerm } from 'tyme4ts';
import { addDays, type CivilDate } from '../kernel/civil-date';

/**
 * The 13 days off of 全国年节及纪念日放假办法 (2024-11-10, art. 2), for a year whose State Council notice is not out yet:
 * 元旦 1, 春节 4 (除夕 to 初三), 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3. No 调休: nobody has announced any.
 */
export const statutoryDays = (year: number): ReadonlyMap<CivilDate, string> => {
  const springFestival = lunar(year, 1, 1);
  return new Map([
    [`${year}-01-01`, '元旦'],
    ...[-1, 0, 1, 2].map((day): [CivilDate, string] => [addDays(springFestival, day), '春节']),
    [qingming(year), '清明节'],
    [`${year}-05-01`, '劳动节'],
    [`${year}-05-02`, '劳动节'],
    [lunar(year, 5, 5), '端午节'],
    [lunar(year, 8, 15), '中秋节'],
    [`${year}-10-01`, '国庆节'],
    [`${year}-10-02`, '国庆节'],
    [`${year}-10-03`, '国庆节'],
  ]);
};

const lunar = (year: number, month: number, day: number): CivilDate =>
  written(LunarDay.fromYmd(year, month, day).getSolarDay());

// 清明 is the 8th solar term of tyme's year, which counts from the winter solstice (0).
const qingming = (year: number): CivilDate => written(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay());

const written = (day: { getYear(): number; getMonth(): number; getDay(): number }): CivilDate =>
  `${day.getYear()}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;
