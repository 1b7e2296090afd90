import { describe, expect, test } from 'vitest';
import { deadlineCard } from '../../cloudfunctions/views/deadline-card';
import { nationalCalendar, workCalendar } from '../../shared/clocks/work-calendar';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn } from '../builders/county';
import { escalated } from '../builders/escalated';
import { aMatter } from '../builders/matter';

const cardOn = (matter: Matter, date: string, calendar = nationalCalendar) =>
  deadlineCard(matter, circumstancesOn(date, calendar));
const atHousing = aMatter().classified().forwardedTo('housing');

describe('the deadline card names the office, the day and what it owes', () => {
  test('while the county has to pass the matter on', () => {
    expect(cardOn(aMatter().build(), '2026-03-04')).toEqual({
      state: 'ok',
      provisional: false,
      clock: 'C1',
      day: 2,
      length: 15,
      startsOn: '2026-03-02',
      dueOn: '2026-03-17',
      daysLeft: 13,
      who: '县信访局',
      duty: '要把您的事交给管它的单位，并告诉您交给了谁',
      ifLate: '第二天自动报给它的负责人，第 4 天报给县联席办。您不用再跑。',
      lateDone: null,
      article: '《信访工作条例》第二十二条',
      moved: [],
    });
  });

  test('counts the day of receipt as day 0, and shows the rolled date', () => {
    // 60 days from 10 March end on 9 May, a Saturday that is worked to make up for 劳动节.
    const card = cardOn(atHousing.acceptedOn('2026-03-10').build(), '2026-03-10');

    expect(card).toMatchObject({
      who: '县住建局',
      duty: '要查清楚，给您书面意见',
      day: 0,
      length: 60,
      dueOn: '2026-05-09',
    });
    expect(cardOn(aMatter().filedOn('2026-02-01').build(), '2026-02-02')).toMatchObject({
      length: 23,
      dueOn: '2026-02-24',
    });
  });

  test.each([
    ['on time', '2026-03-11', 'ok', 6],
    ['soon: three working days before', '2026-03-12', 'soon', 5],
    ['soon still, on the last day', '2026-03-17', 'soon', 0],
    ['late from the day after', '2026-03-18', 'late', -1],
  ] as const)('%s', (_name, date, state, daysLeft) => {
    expect(cardOn(atHousing.build(), date)).toMatchObject({ state, daysLeft, who: '县住建局' });
  });

  test('says aloud when the date may still move, because next year’s holidays are not out', () => {
    const matter = aMatter().filedOn('2026-12-17').build();

    expect(cardOn(matter, '2026-12-18')).toMatchObject({ state: 'prov', provisional: true, dueOn: '2027-01-04' });
    expect(cardOn(matter, '2027-01-02')).toMatchObject({ state: 'soon', provisional: true });
  });

  test('of several duties shows the one due first, and nothing of what the petitioner may do himself', () => {
    const served = atHousing
      .accepted()
      .issuedOn('2026-04-01')
      .servedOn('2026-04-02')
      .rated('unit', 'unsatisfied')
      .build();

    expect(cardOn(served, '2026-04-03')).toMatchObject({ clock: 'C16', dueOn: '2026-04-17' });
  });

  test('gives way to the letter after the last duty', () => {
    const letter = { conclusion: 'not-support', doneBy: null } as const;

    expect(cardOn(atHousing.accepted().issued(letter).served().build(), '2026-03-03')).toBeNull();
    expect(cardOn(aMatter().classified().refused().build(), '2026-03-03')).toBeNull();
    expect(cardOn(aMatter().atLevel(3).asReport().build(), '2026-03-03')).toBeNull();
  });

  test('of a sealed report speaks only of the office that received it', () => {
    expect(cardOn(aMatter().asReport().build(), '2026-03-03')).toMatchObject({
      clock: 'C15',
      who: '县纪委监委',
      dueOn: '2026-03-23',
      ifLate: '第二天自动催它。别人看不到这件事。',
    });
  });
});

describe('a late card says what was already done about it', () => {
  const late = escalated(atHousing.build(), 'C3', 'housing', '2026-03-18', 'holder', 'head');

  test('as far as it was done, and no further', () => {
    expect(cardOn(atHousing.build(), '2026-03-18')?.lateDone).toBeNull();
    expect(cardOn(late, '2026-03-18')?.lateDone).toBe('3月18日（星期三）已报给它的负责人。');
    expect(cardOn(escalated(late, 'C3', 'housing', '2026-03-21', 'coordinator'), '2026-03-23')?.lateDone).toBe(
      '3月18日（星期三）已报给它的负责人，3月21日（星期六）已报给信访局督办。',
    );
  });

  test('and nothing of the lateness of another unit before', () => {
    const sentOn = aMatter()
      .classified()
      .forwardedTo('housing')
      .on('2026-03-19')
      .recalled()
      .on('2026-03-20')
      .forwardedTo('water')
      .build();

    expect(cardOn(escalated(sentOn, 'C3', 'housing', '2026-03-20', 'head'), '2026-04-30')).toMatchObject({
      state: 'late',
      who: '县水利局',
      lateDone: null,
    });
  });
});

describe('a promised date that moved stays readable, with the reason', () => {
  const onHousing = { from: '2026-03-17', to: '2026-03-24' };

  test('when the unit said it was not its matter, and that was so', () => {
    const sentOn = atHousing
      .on('2026-03-06')
      .objected()
      .on('2026-03-09')
      .objectionAgreed()
      .forwardedTo('water')
      .build();

    expect(cardOn(sentOn, '2026-03-10')).toMatchObject({ who: '县水利局', dueOn: '2026-03-24' });
    expect(cardOn(sentOn, '2026-03-10')?.moved).toEqual([{ ...onHousing, why: '核实过，不归县住建局管，要重新转' }]);
  });

  test('when it had been sent to the wrong unit', () => {
    const recalled = atHousing.on('2026-03-09').recalled();

    expect(cardOn(recalled.forwardedTo('water').build(), '2026-03-10')?.moved).toEqual([
      { ...onHousing, why: '转错了单位，从县住建局收回来重转' },
    ]);
  });

  test('twice, oldest first', () => {
    const twice = atHousing
      .on('2026-03-09')
      .recalled()
      .forwardedTo('water')
      .on('2026-03-12')
      .recalled()
      .on('2026-03-13')
      .forwardedTo('transport')
      .build();

    expect(cardOn(twice, '2026-03-13')?.moved.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-17', '2026-03-24'],
      ['2026-03-24', '2026-03-30'],
    ]);
  });

  test('when the unit’s time was extended', () => {
    const extended = atHousing.acceptedOn('2026-03-10').on('2026-03-20').extendedBy(20).build();

    expect(cardOn(extended, '2026-03-21')).toMatchObject({ dueOn: '2026-05-29' });
    expect(cardOn(extended, '2026-03-21')?.moved).toEqual([
      { from: '2026-05-09', to: '2026-05-29', why: '延长 20 天：要请专业队伍探明管道走向。' },
    ]);
  });

  test('when it is handled in another way', () => {
    const asSuggestion = atHousing.acceptedOn('2026-03-10').on('2026-03-12').reclassified('29').build();

    expect(cardOn(asSuggestion, '2026-03-12')?.moved).toEqual([
      { from: '2026-05-09', to: '2026-04-09', why: '换了一种办法办' },
    ]);
  });

  test('when the letter came back, and is sent another way', () => {
    const cameBack = atHousing.accepted().issued().dispatchedBy('post').on('2026-03-12').dispatchFailed().build();

    expect(cardOn(cameBack, '2026-03-12')?.moved).toEqual([
      { from: '2026-03-09', to: '2026-03-19', why: '没送到，换个办法再送' },
    ]);
  });

  test('when the holidays came out differently from the guess', () => {
    const matter = aMatter().filedOn('2026-12-17').build();
    const isOff = { name: '元旦', date: '2027-01-04', isOffDay: true };
    const announced = workCalendar([
      { year: 2026, papers: ['国办发明电'], days: [] },
      { year: 2027, papers: ['国办发明电'], days: [isOff, { ...isOff, date: '2027-01-01' }] },
    ]);

    expect(cardOn(matter, '2026-12-20', announced)?.moved).toEqual([
      { from: '2027-01-04', to: '2027-01-05', why: '放假安排定下来了，日期重新算过' },
    ]);
  });

  test('but not when another unit takes over with the days running on', () => {
    const changed = atHousing.acceptedOn('2026-03-10').on('2026-03-12').changedTo('urban-management').build();

    expect(cardOn(changed, '2026-03-12')).toMatchObject({ who: '县城管局', dueOn: '2026-05-09', moved: [] });
  });

  test('nor when a promise was kept and a new one made', () => {
    const again = aMatter()
      .classified()
      .forwardedTo('housing')
      .on('2026-03-05')
      .diverted()
      .on('2026-03-09')
      .takenUpAgain()
      .on('2026-03-10')
      .forwardedTo('water')
      .build();

    expect(cardOn(again, '2026-03-10')?.moved).toEqual([]);
  });
});
