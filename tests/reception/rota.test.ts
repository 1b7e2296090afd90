import { describe, expect, test } from 'vitest';
import { leaders } from '../../cloudfunctions/local/county/leaders';
import { countyRota, rota, townshipRota } from '../../cloudfunctions/local/county/rota';
import { nationalCalendar as calendar } from '../../shared/clocks/work-calendar';
import { receptionsAhead, type ReceptionDay } from '../../shared/reception/rota';

const sixteenths = countyRota.filter(({ id }) => id === 'sixteenth');
const ahead = (today: string, days: number, rows = rota) => receptionsAhead({ today, days, calendar, rota: rows });
const told = ({ date, leaderTitle, movedFrom, provisional }: ReceptionDay) => ({
  date,
  leaderTitle,
  movedFrom,
  provisional,
});

describe('the secretary and the county head on the sixteenth', () => {
  test('take turns, and a sixteenth that is a day off moves to the next working day with its leader', () => {
    expect(ahead('2026-02-01', 92, sixteenths).map(told)).toEqual([
      // 16 February 2026 lies in the Spring Festival (15 to 23), so the day is 24 February.
      { date: '2026-02-24', leaderTitle: '县长', movedFrom: '2026-02-16', provisional: false },
      { date: '2026-03-16', leaderTitle: '县委书记', movedFrom: null, provisional: false },
      { date: '2026-04-16', leaderTitle: '县长', movedFrom: null, provisional: false },
    ]);
  });

  test('in a year whose holiday notice is not out the days are provisional', () => {
    expect(ahead('2026-12-01', 80, sixteenths).map(told)).toEqual([
      { date: '2026-12-16', leaderTitle: '县长', movedFrom: null, provisional: false },
      // 16 January 2027 is a Saturday.
      { date: '2027-01-18', leaderTitle: '县委书记', movedFrom: '2027-01-16', provisional: true },
      { date: '2027-02-16', leaderTitle: '县长', movedFrom: null, provisional: true },
    ]);
  });

  test('a day that was moved past today is still announced', () => {
    expect(ahead('2026-02-20', 10, sixteenths).map(({ date }) => date)).toEqual(['2026-02-24']);
  });

  test('in twenty-four months each has received twelve times', () => {
    const days = ahead('2024-12-01', 730, sixteenths);

    expect(days.filter(({ leaderId }) => leaderId === 'secretary')).toHaveLength(12);
    expect(days.filter(({ leaderId }) => leaderId === 'head')).toHaveLength(12);
  });
});

describe('the other county leaders on Wednesdays', () => {
  const wednesdays = countyRota.filter(({ id }) => id === 'wednesdays');
  const order = wednesdays[0]?.leaders.map(({ id }) => id);

  test('each has a turn before anybody has a second one', () => {
    expect(ahead('2026-11-23', 49, wednesdays).map(({ leaderId }) => leaderId)).toEqual(order);
  });

  test('a Wednesday off moves the day and not the leader', () => {
    // 7 October 2026 is the last day of the National Day holiday.
    const [before, moved, after] = ahead('2026-09-30', 15, wednesdays);

    expect(moved).toMatchObject({ date: '2026-10-08', movedFrom: '2026-10-07' });
    expect(new Set([before?.leaderId, moved?.leaderId, after?.leaderId]).size).toBe(3);
  });
});

describe('the townships', () => {
  test('all receive on every working day, at their own place', () => {
    const week = ahead('2026-11-23', 7, townshipRota);

    expect(week).toHaveLength(5 * 10);
    expect(week.every(({ officeId, place }) => officeId !== 'county-government' && place.includes('，'))).toBe(true);
  });

  test('also on a weekend day that is worked, and not on a holiday', () => {
    // Saturday 14 February 2026 is worked; from the 15th it is Spring Festival.
    const dates = ahead('2026-02-13', 5, townshipRota).map(({ date }) => date);

    expect([...new Set(dates)]).toEqual(['2026-02-13', '2026-02-14']);
  });
});

test('what is announced runs from today, by day, and on one day the county comes before the townships', () => {
  const days = ahead('2026-12-16', 3);

  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  expect(days[0]).toMatchObject({ date: '2026-12-16', leaderTitle: '县长', leaderName: '程有田', rowId: 'sixteenth' });
  expect(days.every(({ date }) => date >= '2026-12-16' && date <= '2026-12-18')).toBe(true);
});

test('every leader of the county has a place in the rota, and every row somebody', () => {
  const received = new Set(rota.flatMap((row) => row.leaders.map(({ id }) => id)));

  expect(leaders.filter(({ id }) => !received.has(id))).toEqual([]);
  expect(rota.filter((row) => row.leaders.length === 0)).toEqual([]);
});
