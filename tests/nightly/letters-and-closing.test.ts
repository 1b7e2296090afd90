import { describe, expect, test } from 'vitest';
import { aMatter } from '../builders/matter';
import { nightsWith } from './nights';

const notSupported = { conclusion: 'not-support', doneBy: null } as const;
const accepted = aMatter().classified().forwardedTo('housing').acceptedOn('2026-03-10');
const signed = accepted.issuedOn('2026-04-01', notSupported);

/** Served on 2 April: the days for a review and for rating end on 2 May, a holiday until the 5th, so on the 6th. */
const served = signed.servedOn('2026-04-02');

// A period ends at 24:00 of its last day: the night after finds it over.
describe('a letter on its way', () => {
  test('to the phone, unopened for seven days, comes back to whoever sent it', async () => {
    const onThePhone = aMatter()
      .agreeingToElectronic()
      .classified()
      .forwardedTo('housing')
      .acceptedOn('2026-03-10')
      .issuedOn('2026-04-01')
      .dispatchedBy('electronic');
    const { night, matter } = await nightsWith(onThePhone.build());

    expect((await night('2026-04-08')).done.cameBack).toBe(0);
    expect((await night('2026-04-09')).done.cameBack).toBe(1);

    const { state } = await matter();
    expect(state.service.dispatched).toBeNull();
    expect(state.service.failed.map(({ way, on }) => [way, on])).toEqual([['electronic', '2026-04-09']]);
    expect(state.runs.at(-1)).toMatchObject({ clock: 'C5s', from: '2026-04-09', stoppedOn: null });
  });

  test('in the post, without proof for fifteen days, comes back too', async () => {
    const { night, matter } = await nightsWith(signed.dispatchedBy('post').build());

    expect((await night('2026-04-16')).done.cameBack).toBe(0);
    expect((await night('2026-04-17')).done.cameBack).toBe(1);
    expect((await matter()).state.service.failed[0]?.way).toBe('post');
  });

  test('announced by number, it is served after thirty days, and the days for a review begin', async () => {
    const announced = aMatter()
      .atLevel(3)
      .classified()
      .forwardedTo('housing')
      .acceptedOn('2026-03-10')
      .issuedOn('2026-04-01', notSupported)
      .dispatchedBy('public-notice');
    const { night, matter } = await nightsWith(announced.build());

    expect((await night('2026-05-01')).done.served).toBe(0);
    expect((await night('2026-05-02')).done.served).toBe(1);

    const { state } = await matter();
    expect([state.status, state.servedOn]).toEqual(['SERVED', '2026-05-02']);
    expect(state.runs.filter(({ stoppedOn }) => stoppedOn === null).map(({ clock, from }) => [clock, from])).toEqual([
      ['C13', '2026-05-02'],
      ['C7', '2026-05-02'],
    ]);
  });

  test('that was opened or handed over is left in peace', async () => {
    const { night } = await nightsWith(served.build());

    const { done } = await night('2026-05-01');

    expect(done).toEqual({ soon: 0, late: 0, cameBack: 0, served: 0, closed: 0 });
  });
});

describe('closing', () => {
  test('when the days for a review and for rating are over, not on their last day', async () => {
    const { night, matter } = await nightsWith(served.build());

    expect((await night('2026-05-06')).done.closed).toBe(0);
    expect((await night('2026-05-07')).done.closed).toBe(1);
    expect((await matter()).state).toMatchObject({ status: 'CLOSED', closedOn: '2026-05-07' });
    expect((await matter()).state.runs.every(({ stoppedOn }) => stoppedOn !== null)).toBe(true);
  });

  test('a suggestion has no review: it closes when everybody rated and may not change it any more', async () => {
    const answered = aMatter()
      .asSuggestion()
      .classified()
      .forwardedTo('transport')
      .acceptedOn('2026-03-10')
      .issuedOn('2026-04-01')
      .servedOn('2026-04-02')
      .on('2026-04-03')
      .rated('unit', 'satisfied')
      .rated('petition-office', 'satisfied');
    const { night } = await nightsWith(answered.build());

    expect((await night('2026-04-10')).done.closed).toBe(0);
    expect((await night('2026-04-11')).done.closed).toBe(1);
  });

  test('what was promised must be done first, however long the windows are over', async () => {
    const promised = accepted.issuedOn('2026-04-01').servedOn('2026-04-02');
    const { night, matter } = await nightsWith(promised.build());

    expect((await night('2026-06-20')).done.closed).toBe(0);
    expect((await matter()).state.status).toBe('SERVED');
    const { night: afterwards } = await nightsWith(promised.on('2026-06-19').executed('done').build());
    expect((await afterwards('2026-06-20')).done.closed).toBe(1);
  });

  test('an unhappy rating must be answered first', async () => {
    const unhappy = served.on('2026-05-04').rated('unit', 'unsatisfied');
    const { night } = await nightsWith(unhappy.build());
    expect((await night('2026-05-15')).done.closed).toBe(0);

    const { night: answered } = await nightsWith(unhappy.on('2026-05-14').unhappyAnswered('unit').build());
    expect((await answered('2026-05-15')).done.closed).toBe(1);
  });

  test('an assigned matter closes when its report was accepted', async () => {
    const assigned = aMatter()
      .classified()
      .assignedTo('housing')
      .acceptedOn('2026-03-10')
      .issuedOn('2026-04-01', notSupported)
      .servedOn('2026-04-02');
    const { night } = await nightsWith(assigned.build());
    expect((await night('2026-05-07')).done.closed).toBe(0);

    const { night: reported } = await nightsWith(assigned.reported().reportAccepted().build());
    expect((await reported('2026-05-07')).done.closed).toBe(1);
  });
});
