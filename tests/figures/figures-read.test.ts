import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import type { Output } from '../../shared/contract/operations';
import { aMatter, type MatterBuilder } from '../builders/matter';
import { asNumber } from '../builders/many-matters';
import { openCountyDesk, type CountyDesk } from '../builders/county-desk';

let county: CountyDesk;
beforeEach(async () => {
  county = await openCountyDesk({ on: '2026-06-10' });
});
afterEach(() => county.close());

const may = '2026-05';
const underWay = aMatter().classified().forwardedTo('housing').acceptedOn('2026-03-10');
const issued = underWay.issuedOn('2026-04-01', { conclusion: 'not-support', doneBy: null });
const elsewhere = aMatter().classified().forwardedTo('water').acceptedOn('2026-03-10');

const store = async (...builders: readonly MatterBuilder[]): Promise<void> => {
  for (const [place, builder] of builders.entries())
    await county.desk.store.insert(county.desk.matters, asNumber(builder.build(), place));
};

const read = async (account: string, month = may): Promise<Output<'figures.read'>> =>
  county.must('figures.read', { month }, { token: await county.as(account) });

const concluded = (told: Pick<Output<'figures.read'>['offices'][number], 'figures'> | undefined): string => {
  const figure = told?.figures.find(({ id }) => id === 'concluded-in-time');
  return `${figure?.numerator} / ${figure?.denominator}`;
};

describe('who sees which figures', () => {
  test.each(['zhuanban1', 'shuji1', 'lianxi1', 'shenji1'])(
    '%s sees the county and every office by its code',
    async (account) => {
      await store(issued, underWay, elsewhere);

      const told = await read(account);

      expect(concluded({ figures: told.county })).toBe('1 / 3');
      expect(told.offices.map(({ officeId }) => officeId)).toEqual(['housing', 'water']);
      expect(concluded(told.offices[0])).toBe('1 / 2');
    },
  );

  test('a head sees his own office, and of the others nothing', async () => {
    await store(issued, underWay, elsewhere);

    const told = await read('zhujian2');

    expect(told.county).toEqual([]);
    expect(told.offices.map(({ officeId }) => officeId)).toEqual(['housing']);
    expect(concluded(told.offices[0])).toBe('1 / 2');
    expect((await read('zhujian2', '2026-03')).receivedTotal).toBe(2);
  });

  test.each(['dengji1', 'zhujian1', 'guanli1', 'jiwei1'])('%s sees no figures at all', async (account) => {
    expect(await county.codeOf('figures.read', { month: may }, { token: await county.as(account) })).toBe('not-yours');
  });
});

describe('a month that is not over', () => {
  test('is counted up to yesterday: what comes due today is nobody’s lateness yet', async () => {
    await store(underWay);

    county.on('2026-05-09');
    expect(concluded({ figures: (await read('zhuanban1')).county })).toBe('0 / 0');
    expect((await read('zhuanban1')).cutOff).toBe('2026-05-08');
    county.on('2026-05-10');
    expect(concluded({ figures: (await read('zhuanban1')).county })).toBe('0 / 1');
  });

  test('on its first day there is nothing yet, and a month to come is empty', async () => {
    await store(underWay);
    county.on('2026-05-01');

    for (const month of [may, '2027-05']) {
      const told = await read('zhuanban1', month);
      expect([told.receivedTotal, concluded({ figures: told.county })]).toEqual([0, '0 / 0']);
    }
  });
});

describe('a published month', () => {
  test('stands as it was published on the 4th, whatever is sealed or moved later', async () => {
    await store(issued, underWay);
    county.on('2026-06-04', '02:00');
    await runNightly(county.desk, '2026-06-04');
    const published = await read('zhuanban1');

    const before = await county.matter('matter-1');
    const sealed = asNumber(underWay.on('2026-06-09').sealedTo('discipline', 'housing').build(), 1);
    await county.desk.store.replaceAt(county.desk.matters, { ...sealed, version: before.version + 1 }, before.version);
    county.on('2026-06-10');

    expect(concluded({ figures: published.county })).toBe('1 / 2');
    expect(await read('zhuanban1')).toEqual(published);
    expect(published.cutOff).toBe('2026-06-03');
  });

  test('before the 4th it still moves', async () => {
    await store(underWay);
    county.on('2026-06-03', '02:00');
    const report = await runNightly(county.desk, '2026-06-03');

    expect(report.published).toBeNull();
  });

  test('is published once, also by a run that comes days late or many times', async () => {
    await store(underWay);
    county.on('2026-06-20', '09:00');

    const reports = await Promise.all([1, 2, 3].map(() => runNightly(county.desk, '2026-06-20')));

    expect(reports.map(({ published }) => published).filter((month) => month !== null)).toEqual([may]);
    expect((await runNightly(county.desk, '2026-06-21')).published).toBeNull();
  });

  test('a run for a day to come publishes no month that is not over', async () => {
    county.on('2026-06-10');
    await runNightly(county.desk, '2026-08-04');

    county.on('2026-08-10');
    await store(aMatter().filedOn('2026-07-01'));
    expect((await read('zhuanban1', '2026-07')).receivedTotal).toBe(1);
  });
});

describe('sealed accusations in the figures', () => {
  test('only the petition office’s coordinator is told how many there were, only of a year that is over, only as one number', async () => {
    await store(aMatter().asReport('discipline', 'housing'));
    const told = async (account: string, month: string) =>
      (await read(account, month)).beside.filter(({ name }) => name.includes('密封'));

    expect(await told('zhuanban1', may)).toEqual([{ name: '2025年全年密封移交', count: 0 }]);
    county.on('2027-01-10');
    expect(await told('zhuanban1', '2027-01')).toEqual([{ name: '2026年全年密封移交', count: 1 }]);
    for (const account of ['shuji1', 'lianxi1', 'shenji1', 'zhujian2'])
      expect(await told(account, '2027-01')).toEqual([]);
  });
});
