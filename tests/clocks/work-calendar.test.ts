import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statutoryDays } from '../../shared/clocks/statutory-days';
import { nationalCalendar, workCalendar, type CalendarYear } from '../../shared/clocks/work-calendar';
import { addDays, isCivilDate, monthOf, weekdayOf, yearOf, type CivilDate } from '../../shared/kernel/civil-date';

const folder = new URL('../../shared/clocks/calendar/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const yearIn = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as CalendarYear;

const daysOf = (year: number): CivilDate[] => {
  const all = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n));
  return all.filter((date) => yearOf(date) === year);
};
const workingDaysOf = (year: number): number =>
  daysOf(year).filter((date) => nationalCalendar.dayOf(date).working).length;

test.each([
  { date: '2026-02-14', working: true, name: '春节', why: 'a Saturday worked for the Spring Festival' },
  { date: '2026-02-15', working: false, name: '春节', why: 'the first day of the Spring Festival' },
  { date: '2026-02-23', working: false, name: '春节', why: 'its last day, a Monday' },
  { date: '2026-02-24', working: true, name: undefined, why: 'the day after it' },
  { date: '2026-02-28', working: true, name: '春节', why: 'the second Saturday worked for it' },
  { date: '2026-09-20', working: true, name: '国庆节', why: 'a Sunday worked for 国庆' },
  { date: '2026-11-21', working: false, name: undefined, why: 'an ordinary Saturday' },
  { date: '2026-11-24', working: true, name: undefined, why: 'an ordinary Tuesday' },
  { date: '2022-12-31', working: false, name: '元旦', why: 'named by the notice of the year after' },
])('$date: working $working, $why', ({ date, working, name }) => {
  const day = nationalCalendar.dayOf(date);

  expect(day.working).toBe(working);
  expect(day.name).toBe(name);
});

test.each([
  { year: 2024, days: 251 },
  { year: 2025, days: 248 },
  { year: 2026, days: 248 },
])('$year has $days working days', ({ year, days }) => {
  expect(workingDaysOf(year)).toBe(days);
});

test('a year is known when its notice is out, not when its file is there', () => {
  expect(nationalCalendar.dayOf('2026-12-31').known).toBe(true);
  expect(nationalCalendar.dayOf('2027-01-01').known).toBe(false);
  expect(nationalCalendar.dayOf('2031-05-04').known).toBe(false);
});

test('in a year nobody has announced, weekends and the thirteen statutory days are off', () => {
  const off = daysOf(2027).filter((date) => !nationalCalendar.dayOf(date).working && ![0, 6].includes(weekdayOf(date)));

  expect(off).toEqual([
    '2027-01-01', // 元旦
    '2027-02-05', // 除夕; 初一 and 初二 are a weekend
    '2027-02-08', // 初三
    '2027-04-05', // 清明
    '2027-06-09', // 端午; 1 and 2 May are a weekend
    '2027-09-15', // 中秋
    '2027-10-01', // 国庆; 2 and 3 October are a weekend
  ]);
  expect(nationalCalendar.dayOf('2027-02-07')).toEqual({ working: false, known: false, name: '春节' });
});

test.each([
  { year: 2026, eve: '2026-02-16', qingming: '2026-04-05', dragonBoat: '2026-06-19', midAutumn: '2026-09-25' },
  { year: 2027, eve: '2027-02-05', qingming: '2027-04-05', dragonBoat: '2027-06-09', midAutumn: '2027-09-15' },
  { year: 2028, eve: '2028-01-25', qingming: '2028-04-04', dragonBoat: '2028-05-28', midAutumn: '2028-10-03' },
])('the moon gives $year its festivals', ({ year, eve, qingming, dragonBoat, midAutumn }) => {
  const days = statutoryDays(year);

  expect([eve, addDays(eve, 3)].map((date) => days.get(date))).toEqual(['春节', '春节']);
  expect(days.get(qingming)).toBe('清明节');
  expect(days.get(dragonBoat)).toBe('端午节');
  // In 2028 中秋 falls on the third day of 国庆: the day is off once, under either name.
  expect(days.has(midAutumn)).toBe(true);
});

test('every year to come has its statutory days, all within it', () => {
  for (let year = 2027; year <= 2070; year += 1) {
    const days = [...statutoryDays(year).keys()];

    // Thirteen, or one fewer when 中秋 falls into 国庆.
    expect([12, 13]).toContain(days.length);
    expect(days.every((date) => isCivilDate(date) && yearOf(date) === year)).toBe(true);
    expect(days.filter((date) => statutoryDays(year).get(date) === '清明节').map(monthOf)).toEqual([`${year}-04`]);
  }
});

test('what the law makes a day off is off in every notice', () => {
  for (const year of [2025, 2026]) {
    for (const date of statutoryDays(year).keys()) expect(nationalCalendar.dayOf(date).working).toBe(false);
  }
});

const notice2027: CalendarYear = {
  year: 2027,
  papers: ['notice'],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-09', isOffDay: false },
  ],
};

test('once the notice is entered the year is known, and only what it says is off', () => {
  const calendar = workCalendar([...files.map(yearIn), notice2027]);

  expect(calendar.dayOf('2027-01-01')).toEqual({ working: false, known: true, name: '元旦' });
  expect(calendar.dayOf('2027-01-09')).toEqual({ working: true, known: true, name: '元旦' });
  expect(calendar.dayOf('2027-04-05')).toEqual({ working: true, known: true });
});

test('a corrected notice replaces the earlier one whole', () => {
  const corrected = { ...notice2027, days: notice2027.days.slice(0, 1) };

  const calendar = workCalendar([notice2027, corrected]);

  expect(calendar.dayOf('2027-01-09')).toEqual({ working: false, known: true });
});

test('days in a file without a notice are nobody’s word', () => {
  const calendar = workCalendar([{ ...notice2027, papers: [] }]);

  expect(calendar.dayOf('2027-01-09')).toEqual({ working: false, known: false });
});

test('the county lays its own days over the national ones, and makes no year known by it', () => {
  const flood = [{ name: '防汛停工', date: '2026-07-08', isOffDay: true }];
  const makeUp = [{ name: '防汛补班', date: '2027-07-10', isOffDay: false }];

  const calendar = workCalendar(files.map(yearIn), [...flood, ...makeUp]);

  expect(calendar.dayOf('2026-07-08')).toEqual({ working: false, known: true, name: '防汛停工' });
  expect(calendar.dayOf('2027-07-10')).toEqual({ working: true, known: false, name: '防汛补班' });
});

test.each(files)('%s is a year of the calendar, and every file is used', (file) => {
  const { year, papers, days } = yearIn(file);

  expect(file).toBe(`${year}.json`);
  expect(days.every(({ date }) => isCivilDate(date))).toBe(true);
  expect(days.length > 0).toBe(papers.length > 0);
  expect(nationalCalendar.dayOf(`${year}-06-30`).known).toBe(papers.length > 0);
  for (const { date, isOffDay } of days) expect(nationalCalendar.dayOf(date).working).toBe(!isOffDay);
});
