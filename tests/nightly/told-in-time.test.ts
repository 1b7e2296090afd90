import { describe, expect, test } from 'vitest';
import { aMatter } from '../builders/matter';
import { nightsWith, stepsOf, toldOn } from './nights';

/** Filed on Monday 2 March: to be passed on by Tuesday the 17th. */
const filed = aMatter().build();
/** To be told by the 17th, concluded by 9 May. */
const atHousing = aMatter().classified().forwardedTo('housing');

describe('due soon', () => {
  test('three working days before, whoever holds it is told, and not a day sooner', async () => {
    const { night, matter } = await nightsWith(filed);

    await night('2026-03-11');
    expect(stepsOf(await matter())).toEqual([]);
    await night('2026-03-12');

    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
    expect(toldOn(await matter(), '2026-03-12')).toEqual(['registrar @ petition-office']);
  });

  test('days off are no working days: before the Spring Festival it is told early', async () => {
    // Due on 16 February strictly; the working days before are the 14th (made up), 13th and 12th.
    const { night, matter } = await nightsWith(aMatter().filedOn('2026-02-01').build());

    await night('2026-02-11');
    expect(stepsOf(await matter())).toEqual([]);
    await night('2026-02-12');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
  });

  test('a right is never a reminder: it only lapses', async () => {
    const served = atHousing.acceptedOn('2026-03-10').issuedOn('2026-04-01', { conclusion: 'explain', doneBy: null });
    const { night, matter } = await nightsWith(served.servedOn('2026-04-02').build());

    await night('2026-05-05');

    expect(stepsOf(await matter())).toEqual([]);
  });
});

describe('overdue', () => {
  test('of the petition office’s own, its head is told on day 1 and the joint-meeting office on day 4', async () => {
    const { night, matter } = await nightsWith(filed);

    await night('2026-03-17');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
    await night('2026-03-18');
    expect(toldOn(await matter(), '2026-03-18')).toEqual([
      'petitioner',
      'registrar @ petition-office',
      'head @ petition-office',
    ]);
    await night('2026-03-21');
    expect(toldOn(await matter(), '2026-03-21')).toEqual(['petitioner', 'joint-meeting @ joint-meeting']);
    expect(stepsOf(await matter())).toEqual(['C1:1:soon', 'C1:1:late1', 'C1:1:late4']);
  });

  test('of a unit’s, its head is told on day 1 and the coordinator on day 4', async () => {
    const { night, matter } = await nightsWith(atHousing.build());

    await night('2026-03-18');
    expect(toldOn(await matter(), '2026-03-18')).toEqual(['petitioner', 'unit @ housing', 'head @ housing']);
    await night('2026-03-21');
    expect(toldOn(await matter(), '2026-03-21')).toEqual(['petitioner', 'coordinator @ petition-office']);
  });

  test('of a discipline office’s, nobody outside it ever hears', async () => {
    const { night, matter } = await nightsWith(aMatter().asReport('discipline', 'housing').build());

    for (const on of ['2026-03-18', '2026-03-24', '2026-03-27', '2026-04-20']) await night(on);

    const after = await matter();
    expect(stepsOf(after)).toEqual(['C15:1:soon', 'C15:1:late1']);
    expect(after.notices.filter(({ to }) => to !== 'petitioner' && to.officeId !== 'discipline')).toEqual([]);
    expect(toldOn(after, '2026-03-24')).toEqual(['discipline @ discipline']);
  });

  test('a last day that falls into a holiday is late only after the first working day', async () => {
    const { night, matter } = await nightsWith(aMatter().filedOn('2026-02-01').build());

    await night('2026-02-24');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
    await night('2026-02-25');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon', 'C1:1:late1']);
  });

  test('an extension moves the last day', async () => {
    const { night, matter } = await nightsWith(atHousing.acceptedOn('2026-03-10').extendedBy(20).build());

    await night('2026-05-10');
    expect(stepsOf(await matter())).toEqual([]);
    await night('2026-05-30');
    expect(stepsOf(await matter()).map((step) => step.split(':')[2])).toEqual(['late1']);
  });

  test('what was done in time is nobody’s reminder', async () => {
    const { night, matter } = await nightsWith(aMatter().classified().refused().build());

    await night('2026-04-30');

    expect(stepsOf(await matter())).toEqual([]);
  });
});

describe('awkward days', () => {
  test('29 February is the last day of a matter of 14 February 2024', async () => {
    const { night, matter } = await nightsWith(aMatter().filedOn('2024-02-14').build());

    await night('2024-02-29');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
    await night('2024-03-01');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon', 'C1:1:late1']);
  });

  test('over the year’s end, into a year whose holidays are not announced yet', async () => {
    // 17 December + 15 days is New Year's Day, a holiday in every year; the 2nd and 3rd are a weekend.
    const { night, matter } = await nightsWith(aMatter().filedOn('2026-12-17').build());

    await night('2027-01-04');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon']);
    await night('2027-01-05');
    expect(stepsOf(await matter())).toEqual(['C1:1:soon', 'C1:1:late1']);
  });
});
