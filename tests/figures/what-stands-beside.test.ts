import { describe, expect, test } from 'vitest';
import { addendsOf, sumNames, type SumName } from '../../shared/figures/facts';
import { besideRows } from '../../shared/figures/figure-rows';
import { added, rowsOf } from '../../shared/figures/month-totals';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn } from '../builders/county';
import { aMatter } from '../builders/matter';
import { staffActor } from '../builders/people';
import { everySituation, situation } from '../builders/situations';
import { shareIn, totalsIn } from './counted';

const on = circumstancesOn('2026-03-02');
const march = '2026-03';
const atHousing = aMatter().classified().forwardedTo('housing');
const underWay = atHousing.acceptedOn('2026-03-10');

const toDuty = { class: 'petition', path: '31(5)', reason: '核实后，途径选错了。' } as const;

const countIn = (name: SumName, office: string | null, ...matters: readonly Matter[]): number =>
  added(rowsOf(totalsIn(march, matters), [name], office))['n'] ?? 0;

describe('no rate is made better unseen', () => {
  const cases: readonly (readonly [string, SumName, string, Matter])[] = [
    [
      'a matter made a duty by its unit',
      'reclassified',
      'housing',
      underWay.on('2026-03-20').reclassified('31(5)').build(),
    ],
    [
      'a matter made a duty by the coordinator',
      'reclassified',
      'petition-office',
      underWay.does('reclassify', toDuty, staffActor('zhuanban1')).build(),
    ],
    ['an extension', 'extended', 'housing', underWay.extendedBy(20).build()],
    [
      'an objection that was agreed, for the unit that lost it',
      'objectionAgreed',
      'housing',
      atHousing.on('2026-03-04').objected().objectionAgreed().build(),
    ],
    ['a recall, for the unit that lost it', 'recalled', 'housing', atHousing.on('2026-03-04').recalled().build()],
    ['a refusal', 'refused', 'petition-office', aMatter().classified().refused().build()],
    ['a diversion that the unit asked for', 'diverted', 'housing', atHousing.on('2026-03-05').diverted().build()],
    ['a letter taken back', 'letterTakenBack', 'housing', underWay.issuedOn('2026-03-20').letterTakenBack().build()],
  ];

  test.each(cases)('%s is listed', (_what, name, office, matter) => {
    expect(countIn(name, office, matter)).toBe(1);
    expect(countIn(name, null, matter, atHousing.build())).toBe(1);
    expect(besideRows.map(({ sum }) => sum)).toContain(name);
  });

  test('doing it twice is still one matter', () => {
    const twice = underWay.on('2026-03-20').reclassified('31(5)').on('2026-03-25').reclassified('31(6)');

    expect(countIn('reclassified', null, twice.build())).toBe(1);
  });
});

describe('matters received', () => {
  test('each stands on the day it came, by door and level, with whoever holds it', () => {
    expect(addendsOf(atHousing.build(), on).received).toEqual({
      group: ['2026-03-02', 'housing', 'web', 'county'],
      add: { n: 1 },
    });
  });

  test('绿色邮政比率 is of the posted letters only', () => {
    const letters = [
      aMatter().through('green-post'),
      aMatter().through('letter'),
      aMatter(),
      aMatter().through('visit'),
    ];

    expect(shareIn('green-post', { month: march }, ...letters.map((one) => one.build()))).toBe('1 / 2');
  });
});

describe('a sealed accusation', () => {
  const sealed = everySituation.filter(({ matter }) => matter.state.sealed !== null);

  test.each(sealed)('adds to the yearly total and to nothing else: $when', ({ matter }) => {
    const addends = addendsOf(matter, on);

    expect(sumNames.filter((name) => addends[name] !== null)).toEqual(['sealed']);
    expect(addends.sealed).toEqual({ group: ['2026'], add: { n: 1 } });
  });

  test('handed back, it counts again as if it had never been sealed', () => {
    expect(addendsOf(situation('handed back'), on)).toEqual(addendsOf(situation('under way'), on));
  });

  test('whatever is not sealed adds nothing to the yearly total', () => {
    const others = everySituation.filter(({ matter }) => matter.state.sealed === null);

    expect(others.map(({ matter }) => addendsOf(matter, on).sealed)).toEqual(others.map(() => null));
  });
});

test('every group but the yearly one begins with a day and an office', () => {
  for (const { when, matter } of everySituation)
    for (const name of sumNames.filter((one) => one !== 'sealed')) {
      const [day = '', office = ''] = addendsOf(matter, on)[name]?.group ?? ['2026-01-01', 'housing'];
      expect([day, office], `${when}, ${name}`).toEqual([
        expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        expect.stringMatching(/^[a-z-]+$/),
      ]);
    }
});
