import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../cloudfunctions/edge/desk';
import { runNightly } from '../../cloudfunctions/nightly/run-nightly';
import { nextOwed } from '../../cloudfunctions/nightly/what-is-owed';
import { nightlyRuns } from '../../cloudfunctions/stores/collections/nightly-runs';
import type { Store } from '../../cloudfunctions/stores/port';
import { StoreTrouble } from '../../cloudfunctions/stores/trouble';
import { nextLookOn } from '../../shared/clocks/next-look';
import { runDue } from '../../shared/clocks/running';
import { addDays } from '../../shared/kernel/civil-date';
import { replay } from '../../shared/matter/apply';
import { firstBrokenEntry } from '../../shared/matter/history';
import type { Matter } from '../../shared/matter/record';
import { circumstancesOn, sha256 } from '../builders/county';
import { aMatter } from '../builders/matter';
import { everySituation } from '../builders/situations';
import { nightsWith, stepsOf, type Nights } from './nights';

/** Thirty matters that all become late on the same day. */
const thirty: readonly Matter[] = Array.from({ length: 30 }, () => aMatter().build());
const theDay = '2026-03-18';

const allOf = async (nights: Nights, many: number): Promise<readonly Matter[]> =>
  Promise.all(Array.from({ length: many }, (_, place) => nights.matter(place)));

/** The same desk on a store of which one act is another. */
const deskWith = (desk: Desk, changed: Partial<Store>): Desk => ({ ...desk, store: { ...desk.store, ...changed } });

describe('a run may come again', () => {
  test('twice in one night, each step is done once', async () => {
    const nights = await nightsWith(...thirty);

    const first = await nights.night(theDay);
    const second = await nights.night(theDay);

    expect([first.done.late, second.done.late, second.lookedAt]).toEqual([30, 0, 0]);
    for (const matter of await allOf(nights, 30)) expect(stepsOf(matter)).toEqual(['C1:1:late1']);
  });

  test('ten at once, each step is done once', async () => {
    const nights = await nightsWith(...thirty);
    nights.come(theDay);

    const reports = await Promise.all(Array.from({ length: 10 }, () => runNightly(nights.desk, theDay)));

    expect(reports.reduce((sum, { done }) => sum + done.late, 0)).toBe(30);
    expect(reports.map(({ left, troubled }) => left + troubled)).toEqual(Array.from({ length: 10 }, () => 0));
    for (const matter of await allOf(nights, 30)) expect(stepsOf(matter)).toEqual(['C1:1:late1']);
  });

  test('killed halfway, the next one does the rest and nothing twice', async () => {
    const nights = await nightsWith(...thirty);
    nights.come(theDay);
    let saves = 0;
    const dying = deskWith(nights.desk, {
      replaceAt: (collection, document, version) => {
        if (collection.name === 'matters' && (saves += 1) > 12) throw new StoreTrouble('full', '/nowhere');
        return nights.desk.store.replaceAt(collection, document, version);
      },
    });

    await expect(runNightly(dying, theDay)).rejects.toThrow(StoreTrouble);
    const halfway = (await allOf(nights, 30)).filter((matter) => stepsOf(matter).length > 0).length;
    const second = await nights.night(theDay);

    expect([halfway, second.done.late]).toEqual([12, 18]);
    for (const matter of await allOf(nights, 30)) expect(stepsOf(matter)).toEqual(['C1:1:late1']);
  });

  test('days late, everybody is still told of the lateness, each once, and nobody that it is due soon', async () => {
    const nights = await nightsWith(aMatter().build());

    const { done } = await nights.night('2026-04-15');

    expect(done).toMatchObject({ soon: 0, late: 2 });
    expect(stepsOf(await nights.matter())).toEqual(['C1:1:late1', 'C1:1:late4']);
    expect((await nights.night('2026-04-16')).lookedAt).toBe(0);
  });

  test('a clock set back by a day does nothing again', async () => {
    const nights = await nightsWith(aMatter().build());
    await nights.night(theDay);
    const after = await nights.matter();

    await nights.night(addDays(theDay, -1));

    expect(await nights.matter()).toEqual(after);
  });
});

describe('other people are at work', () => {
  test('whoever is faster is not overwritten', async () => {
    const nights = await nightsWith(aMatter().build());
    nights.come(theDay);
    const passedOn = aMatter().on(theDay).classified().forwardedTo('housing').build();
    let isFirst = true;
    const racing = deskWith(nights.desk, {
      replaceAt: async (collection, document, version) => {
        if (collection.name === 'matters' && isFirst) {
          isFirst = false;
          const other = { ...passedOn, id: 'matter-0', number: (await nights.matter()).number, version: 2 };
          await nights.desk.store.replaceAt(nights.desk.matters, other, 1);
        }
        return nights.desk.store.replaceAt(collection, document, version);
      },
    });

    const { done, left } = await runNightly(racing, theDay);

    // Passed on a day late: it is no longer anybody's late C1 by the time the run looks again.
    expect([done.late, left]).toEqual([0, 0]);
    expect((await nights.matter()).state.status).toBe('FORWARDED');
  });

  test('a history never goes back: what moved on a later day is left for its own night', async () => {
    const moved = aMatter().on('2026-03-25').classified().build();
    const nights = await nightsWith(moved);

    expect((await nights.night(theDay)).left).toBe(1);
    expect((await nights.matter()).history).toHaveLength(2);
    expect((await nights.night('2026-03-26')).done.late).toBe(2);
  });

  test('a run in the middle of the day writes the hour it is, and never one before the last line', async () => {
    const nights = await nightsWith(aMatter().on(theDay).classified().build());
    nights.come(theDay, '09:30');

    await runNightly(nights.desk, theDay);

    const [, classified, told] = (await nights.matter()).history;
    expect(classified?.at).toBe('2026-03-18T02:00:00.000Z');
    expect(told?.at).toBe('2026-03-18T02:00:00.000Z');
    expect(told?.on).toBe(theDay);
  });

  test('one matter that goes wrong keeps nobody else waiting, and the log names it', async () => {
    const nights = await nightsWith(...thirty);
    nights.come(theDay);
    const stumbling = deskWith(nights.desk, {
      replaceAt: (collection, document, version) => {
        if (document.id === 'matter-3') throw new TypeError('this one will not do');
        return nights.desk.store.replaceAt(collection, document, version);
      },
    });

    const { done, troubled } = await runNightly(stumbling, theDay);

    expect([done.late, troubled]).toEqual([29, 1]);
    expect(nights.logged.join('')).toContain('"matterId":"matter-3"');
  });
});

describe('beside the matters', () => {
  test('sessions that ran out are removed, others stay', async () => {
    const nights = await nightsWith();
    const [old, fresh] = [
      await nights.desk.sessions.startSession('track', 'matter-0', '2026-03-02T02:00:00.000Z'),
      await nights.desk.sessions.startSession('citizen', 'owner-1', '2026-03-17T02:00:00.000Z'),
    ];

    const { swept } = await nights.night(theDay);

    expect(swept.sessions).toBe(1);
    expect(await nights.desk.sessions.readSession(old, '2026-03-02T02:01:00.000Z')).toBeNull();
    expect(await nights.desk.sessions.readSession(fresh, '2026-03-18T02:00:00.000Z')).not.toBeNull();
  });

  test('each day has its row: how often it was begun, that it ended, and what was done', async () => {
    const nights = await nightsWith(aMatter().build());
    await nights.night(theDay);
    await nights.night(theDay);

    const row = await nights.desk.store.get(nightlyRuns, theDay);

    expect(row).toMatchObject({ begun: 2, endedAt: '2026-03-17T18:00:00.000Z', report: { done: { late: 1 } } });
  });

  test('a run that was killed has begun and not ended', async () => {
    const nights = await nightsWith(aMatter().build());
    nights.come(theDay);
    const dying = deskWith(nights.desk, {
      list: () => {
        throw new StoreTrouble('full', '/nowhere');
      },
    });
    await expect(runNightly(dying, theDay)).rejects.toThrow(StoreTrouble);

    expect(await nights.desk.store.get(nightlyRuns, theDay)).toMatchObject({ begun: 1, endedAt: null });
  });
});

describe('of every situation', () => {
  const lastDayOf = ({ history }: Matter): string => history.at(-1)?.on ?? '';

  test.each(everySituation)('the run finds what is to be done on its day and nothing before: $when', ({ matter }) => {
    const day = nextLookOn(matter.state, circumstancesOn(lastDayOf(matter)));
    if (day === null) {
      // Two years on nothing is owed either.
      expect(nextOwed(matter.state, circumstancesOn(addDays(lastDayOf(matter), 730)))).toBeNull();
      return;
    }
    expect(nextOwed(matter.state, circumstancesOn(addDays(day, -1)))).toBeNull();
    expect(nextOwed(matter.state, circumstancesOn(day))).not.toBeNull();
  });

  const dueDays = ({ state }: Matter): readonly string[] =>
    state.runs.map((run) => `${run.clock} ${runDue(run, circumstancesOn('2026-03-02').calendar).legal}`);

  test('however often and on whichever nights it runs, no step is done twice, no day moves, and the history is whole', async () => {
    const some = fc.record({
      of: fc.constantFrom(...everySituation),
      nights: fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ of: { matter: before }, nights: days }) => {
        const nights = await nightsWith(before);
        for (const day of days) await nights.night(addDays(lastDayOf(before), day));

        const after = await nights.matter();
        expect(new Set(stepsOf(after)).size).toBe(stepsOf(after).length);
        expect(dueDays(after).slice(0, dueDays(before).length)).toEqual(dueDays(before));
        expect(after.state).toEqual(replay(after.history));
        expect(firstBrokenEntry(after.history, sha256)).toBeNull();
        const instants = after.history.map(({ at }) => at);
        expect(instants).toEqual([...instants].sort());
      }),
      { numRuns: 25 },
    );
  });

  test('night by night or all at once in the end, everybody was told of the same lateness', async () => {
    const late = (matter: Matter): readonly string[] =>
      stepsOf(matter)
        .filter((step) => !step.endsWith('soon'))
        .sort();
    // A letter that comes back a few nights later has its new days from then on: those are not compared.
    const all = everySituation.filter(({ matter }) => matter.state.service.dispatched === null);
    const matters = all.map(({ matter }) => matter);
    const [nightly, once] = [await nightsWith(...matters), await nightsWith(...matters)];
    const last = '2026-07-20';
    for (let on = '2026-03-02'; on <= last; on = addDays(on, 1)) await nightly.night(on);
    await once.night(last);

    for (const [place, { when }] of all.entries())
      expect(late(await nightly.matter(place)), when).toEqual(late(await once.matter(place)));
  });
});
