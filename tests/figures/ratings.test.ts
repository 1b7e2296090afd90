import { describe, expect, test } from 'vitest';
import { aMatter } from '../builders/matter';
import { figureIn, shareIn } from './counted';

const april = { month: '2026-04' };
const may = { month: '2026-05' };

/** Served on 2 April: 30 days for rating end on 2 May, a holiday until the 5th, so on the 6th. */
const served = aMatter()
  .classified()
  .forwardedTo('housing')
  .acceptedOn('2026-03-10')
  .issuedOn('2026-04-01', { conclusion: 'not-support', doneBy: null })
  .servedOn('2026-04-02');

describe('满意率', () => {
  test('满意 and 基本满意 count as content, and only 满意 is said beside it', () => {
    const figure = figureIn(
      'content',
      april,
      served.rated('unit', 'satisfied').build(),
      served.rated('unit', 'basically').build(),
      served.rated('unit', 'unsatisfied').build(),
    );

    expect([figure.numerator, figure.denominator, figure.percent]).toEqual([2, 3, 66.7]);
    expect(figure.beside).toContain('只算“满意”：33.3%（1/3）');
    expect(figure.beside).toContain('县里目标：初访 60%');
  });

  test('whoever says nothing is not content', () => {
    expect(shareIn('content', april, served.build(), served.rated('unit', 'satisfied').build())).toBe('1 / 1');
  });

  test('the last word within seven days counts, in the month of the first', () => {
    const changed = served
      .on('2026-04-28')
      .rated('unit', 'unsatisfied')
      .on('2026-05-03')
      .rated('unit', 'satisfied')
      .build();

    expect(shareIn('content', april, changed)).toBe('1 / 1');
    expect(shareIn('content', may, changed)).toBe('0 / 0');
  });

  test('an answer to an unhappy rating does not make it a happy one', () => {
    expect(shareIn('content', april, served.rated('unit', 'unsatisfied').unhappyAnswered('unit').build())).toBe(
      '0 / 1',
    );
  });

  test('manner and speed are not 满意率', () => {
    const quick = served
      .does('rate', { body: 'unit', outcome: 'unsatisfied', manner: 'satisfied', speed: 'satisfied', words: '' })
      .build();

    expect(shareIn('content', april, quick)).toBe('0 / 1');
  });

  test('the petition office is rated apart from the unit', () => {
    const matter = served.rated('unit', 'unsatisfied').rated('petition-office', 'satisfied').build();

    expect(shareIn('content', april, matter)).toBe('0 / 1');
    expect(shareIn('content-with-petition-office', april, matter)).toBe('1 / 1');
  });

  test('a unit has its own figure, and no other unit’s', () => {
    const matter = served.rated('unit', 'satisfied').build();

    expect(shareIn('content', { ...april, office: 'housing' }, matter)).toBe('1 / 1');
    expect(shareIn('content', { ...april, office: 'water' }, matter)).toBe('0 / 0');
  });

  test('assigned matters and first ones are said apart', () => {
    const assigned = aMatter()
      .classified()
      .assignedTo('housing')
      .accepted()
      .issued()
      .served()
      .rated('unit', 'satisfied');
    const figure = figureIn('content', april, assigned.build());
    const inMarch = figureIn('content', { month: '2026-03' }, assigned.build(), served.build());

    expect(figure.percent).toBeNull();
    expect(inMarch.beside).toEqual(expect.arrayContaining(['交办件：100.0%（1/1）', '初访：100.0%（1/1）']));
  });
});

describe('参评率', () => {
  test('it counts in the month its days for rating are over', () => {
    expect(shareIn('took-part', april, served.build())).toBe('0 / 0');
    expect(shareIn('took-part', may, served.build(), served.rated('unit', 'satisfied').build())).toBe('1 / 2');
  });

  test('closing sooner because everybody rated does not move it', () => {
    const closed = served.rated('unit', 'satisfied').rated('petition-office', 'satisfied').on('2026-05-07').closed();

    expect(shareIn('took-part', may, closed.build())).toBe('1 / 1');
  });
});

describe('how a figure is shown', () => {
  test('of nothing there is no percentage, never a hundred', () => {
    expect(figureIn('content', april).percent).toBeNull();
  });

  test('fewer than ten are looked at, not compared', () => {
    const nine = Array.from({ length: 9 }, () => served.rated('unit', 'satisfied').build());

    expect(figureIn('content', april, ...nine).few).toBe(true);
    expect(figureIn('content', april, ...nine, served.rated('unit', 'basically').build()).few).toBe(false);
  });

  test('it says what it counts and by which article', () => {
    const { definition } = figureIn('content', april);

    expect(definition).toContain('除以');
    expect(definition).toContain('条例第二十一条');
  });
});
