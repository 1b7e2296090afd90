import { describe, expect, test } from 'vitest';
import { theBlockedDrain } from '../builders/filings';
import { aMatter, MatterBuilder } from '../builders/matter';
import { figureIn, shareIn, type Asked } from './counted';

type Case = readonly [sentence: string, asked: Asked, matters: readonly MatterBuilder[], share: string];

const check = (figure: string, cases: readonly Case[]): void => {
  test.each(cases)('%s', (_sentence, asked, builders, share) => {
    expect(shareIn(figure, asked, ...builders.map((builder) => builder.build()))).toBe(share);
  });
};

const march = { month: '2026-03' };
const april = { month: '2026-04' };
const may = { month: '2026-05' };

/** Filed on 2 March: passed on by the 17th, told by the unit within 15 days of getting it, concluded by 9 May if accepted on the 10th. */
const filed = aMatter();
const atHousing = filed.classified().forwardedTo('housing');
const underWay = atHousing.acceptedOn('2026-03-10');

describe('及时受理率（信访局）', () => {
  check('petition-office-timely', [
    [
      'passed on by the last day, it is in time',
      march,
      [filed.on('2026-03-17').classified().forwardedTo('housing')],
      '1 / 1',
    ],
    ['a day later it is not', march, [filed.on('2026-03-18').classified().forwardedTo('housing')], '0 / 1'],
    ['not passed on at all, it is not', march, [filed], '0 / 1'],
    ['it counts in the month it came due, not in the month it came', april, [filed.filedOn('2026-03-20')], '0 / 1'],
    ['and not in the month it came', march, [filed.filedOn('2026-03-20')], '0 / 0'],
    [
      'a last day in the Spring Festival moves to the first working day',
      { month: '2026-02' },
      [filed.filedOn('2026-02-01').on('2026-02-24').classified().forwardedTo('housing')],
      '1 / 1',
    ],
    [
      'handled directly, refused or diverted, it is answered too',
      march,
      [filed.classified().handledDirectly(), filed.classified().refused(), filed.classified().diverted()],
      '3 / 3',
    ],
    [
      'sent back in time by the wrong unit, it goes on as if it had never stopped',
      march,
      [atHousing.on('2026-03-04').objected().on('2026-03-05').objectionAgreed()],
      '0 / 1',
    ],
    [
      'and is in time if it is sent on by the same day',
      march,
      [atHousing.on('2026-03-04').objected().objectionAgreed().on('2026-03-17').forwardedTo('water')],
      '1 / 1',
    ],
    [
      'refused late and taken up again, the first lateness stays',
      march,
      [filed.on('2026-03-18').classified().refused().on('2026-03-19').takenUpAgain()],
      '0 / 1',
    ],
    [
      'and the new days are a duty of their own',
      april,
      [filed.on('2026-03-18').classified().refused().on('2026-03-19').takenUpAgain().forwardedTo('housing')],
      '1 / 1',
    ],
    ["a township's own letters are not the petition office's", march, [filed.intoMailbox('township:hewan')], '0 / 0'],
  ]);
});

describe('及时受理率（单位）', () => {
  check('unit-timely', [
    ['told in time', march, [underWay], '1 / 1'],
    ['told late', march, [atHousing.acceptedOn('2026-03-18')], '0 / 1'],
    ['never told', march, [atHousing], '0 / 1'],
    [
      'a name or address that is not there leaves nobody to tell',
      march,
      [filed.atLevel(3).classified().forwardedTo('housing')],
      '0 / 0',
    ],
    [
      'an objection that was agreed was not its matter',
      march,
      [atHousing.on('2026-03-04').objected().on('2026-03-20').objectionAgreed()],
      '0 / 0',
    ],
    [
      'an objection that was rejected does not stop the days',
      march,
      [atHousing.on('2026-03-04').objected().objectionRejected()],
      '0 / 1',
    ],
    ['a unit that lost it in time by a recall owes nothing', march, [atHousing.on('2026-03-10').recalled()], '0 / 0'],
    [
      'recalling what is late already does not take the lateness away',
      march,
      [atHousing.on('2026-03-20').recalled()],
      '0 / 1',
    ],
    [
      'nor does sending it to another unit, which has days of its own',
      april,
      [atHousing.on('2026-03-20').recalled().forwardedTo('water').accepted()],
      '1 / 1',
    ],
    ['diverted in time, the petitioner was told where to go', march, [atHousing.on('2026-03-05').diverted()], '1 / 1'],
    [
      'a township answers for its own mailbox',
      march,
      [filed.intoMailbox('township:hewan').classified().handledDirectly(), filed.intoMailbox('township:hewan')],
      '1 / 2',
    ],
    [
      'moved to another unit, the new one answers for the days',
      { ...march, office: 'water' },
      [atHousing.on('2026-03-04').changedTo('water')],
      '0 / 1',
    ],
    [
      'and the old one no longer',
      { ...march, office: 'housing' },
      [atHousing.on('2026-03-04').changedTo('water')],
      '0 / 0',
    ],
  ]);
});

describe('初访按期办结率', () => {
  const issued = (day: string) => underWay.issuedOn(day);
  const aRepeat = filed.does('classify', {
    class: 'petition',
    path: '31(6)',
    subject: 'drainage',
    repeatOf: 'matter-0',
    note: '',
  });

  check('concluded-in-time', [
    ['issued on the sixtieth day, a Saturday that is worked', may, [issued('2026-05-09')], '1 / 1'],
    ['issued the day after', may, [issued('2026-05-10')], '0 / 1'],
    ['not issued', may, [underWay], '0 / 1'],
    ['with an extension it comes due later', may, [underWay.extendedBy(20).issuedOn('2026-05-29')], '1 / 1'],
    ['late acceptance stretches nothing', may, [atHousing.acceptedOn('2026-03-25').issuedOn('2026-05-19')], '0 / 1'],
    [
      'a letter taken back was none: the last one counts',
      may,
      [issued('2026-05-08').letterTakenBack().issuedOn('2026-05-10')],
      '0 / 1',
    ],
    [
      'a letter taken back and not written again is not concluded',
      may,
      [issued('2026-05-08').letterTakenBack()],
      '0 / 1',
    ],
    ['a repeat is not counted', may, [aRepeat.forwardedTo('housing').acceptedOn('2026-03-10')], '0 / 0'],
    [
      'a suggestion or a duty has no such days',
      may,
      [filed.classified('31(5)').forwardedTo('environment').acceptedOn('2026-03-10')],
      '0 / 0',
    ],
    [
      'made a duty later, it leaves the figure and is listed as re-classed',
      may,
      [underWay.on('2026-04-01').reclassified('31(5)')],
      '0 / 0',
    ],
    ['diverted, it is not concluded here', may, [underWay.on('2026-04-01').diverted()], '0 / 0'],
    [
      'the petition office answers for what it handles itself',
      { ...may, office: 'petition-office' },
      [filed.on('2026-03-10').classified().handledDirectly().issuedOn('2026-04-01')],
      '1 / 1',
    ],
  ]);

  test('what was extended is said beside it', () => {
    const figure = figureIn(
      'concluded-in-time',
      may,
      underWay.extendedBy(20).issuedOn('2026-05-29').build(),
      underWay.build(),
    );

    expect(figure.beside).toContain('其中延长 1 件');
    expect(figure.beside).toContain('县里目标：100%');
  });

  test('as soon as something came down from above, it is said level by level', () => {
    const fromTheCity = new MatterBuilder(
      { ...theBlockedDrain, filing: { ...theBlockedDrain.filing, level: 'city' } },
      [],
    );
    const figure = figureIn(
      'concluded-in-time',
      may,
      underWay.issuedOn('2026-04-01').build(),
      fromTheCity.classified().forwardedTo('housing').acceptedOn('2026-03-10').build(),
    );

    expect(figure.beside).toEqual(expect.arrayContaining(['县级：100.0%（1/1）', '市级：0.0%（0/1）']));
  });
});
