import { beforeEach, describe, expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { type Sessions, sessionsIn } from '../../cloudfunctions/services/sessions';
import { sessions as collection } from '../../cloudfunctions/stores/collections/sessions';
import type { Store } from '../../cloudfunctions/stores/port';
import { fixedClock } from '../builders/clock';
import { aStore } from './a-store';

const morning = '2026-06-18T01:00:00.000Z';
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

let store: Store;
let sessions: Sessions;
let clock = fixedClock(morning);

beforeEach(async () => {
  store = aStore();
  sessions = sessionsIn(store, systemChance);
  clock = fixedClock(morning);
});

const isGood = async (token: string): Promise<boolean> => (await sessions.readSession(token, clock.now())) !== null;

test('a session says who it is, and one opened by number and secret says which matter', async () => {
  const citizen = await sessions.startSession('citizen', 'owner-1', morning);
  const track = await sessions.startSession('track', 'matter-1', morning);

  expect(await sessions.readSession(citizen, morning)).toEqual({ kind: 'citizen', subject: 'owner-1' });
  expect(await sessions.readSession(track, morning)).toEqual({
    kind: 'track',
    subject: 'matter-1',
    matterId: 'matter-1',
  });
});

test('the token is 256 bits, new each time, and only its hash is stored', async () => {
  const token = await sessions.startSession('staff', 'staff-1', morning);
  const again = await sessions.startSession('staff', 'staff-1', morning);

  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(again).not.toBe(token);
  const { items } = await store.list(collection, 'bySubject', ['staff-1'], { limit: 10 });
  expect(items).toHaveLength(2);
  expect(JSON.stringify(items)).not.toContain(token);
});

test.each(['', 'a token nobody was given', '__proto__'])('the token "%s" is nobody', async (token) => {
  expect(await sessions.readSession(token, morning)).toBeNull();
});

describe('how long it lasts', () => {
  test.each([
    ['citizen', 30 * day],
    ['track', 30 * minute],
    ['staff', 30 * minute],
  ] as const)('a %s session left alone ends after %i seconds', async (kind, idle) => {
    const token = await sessions.startSession(kind, 'someone', morning);

    // Not read in between: being read is being used.
    clock.pass(idle);
    expect(await isGood(token)).toBe(false);
    clock.pass(-1);
    expect(await isGood(token)).toBe(true);
  });

  test('a citizen who looks in once a month stays logged in for a year', async () => {
    const token = await sessions.startSession('citizen', 'owner-1', morning);

    for (let month = 0; month < 13; month++) {
      clock.pass(29 * day);
      expect(await isGood(token)).toBe(true);
    }
  });

  test('an officer at work all day is asked to log in again after twelve hours', async () => {
    const token = await sessions.startSession('staff', 'staff-1', morning);

    for (let quarter = 1; quarter < 48; quarter++) {
      clock.pass(15 * minute);
      expect(await isGood(token)).toBe(true);
    }
    clock.pass(15 * minute);
    expect(await isGood(token)).toBe(false);
  });

  test('number and secret open a matter for half an hour, however busily it is read', async () => {
    const token = await sessions.startSession('track', 'matter-1', morning);

    clock.pass(29 * minute);
    expect(await isGood(token)).toBe(true);
    clock.pass(minute);
    expect(await isGood(token)).toBe(false);
  });

  test('reading page after page within a minute writes nothing', async () => {
    const token = await sessions.startSession('staff', 'staff-1', morning);

    for (let page = 0; page < 50; page++) {
      clock.pass(1);
      await sessions.readSession(token, clock.now());
    }

    const { items } = await store.list(collection, 'bySubject', ['staff-1'], { limit: 1 });
    expect(items[0]?.version).toBe(1);
  });

  test('two pages opened at the same moment both find the session good', async () => {
    const token = await sessions.startSession('staff', 'staff-1', morning);
    clock.pass(5 * minute);

    expect(await Promise.all([isGood(token), isGood(token), isGood(token)])).toEqual([true, true, true]);
  });
});

describe('ending it', () => {
  test('after logging out the token is worth nothing, at once', async () => {
    const token = await sessions.startSession('citizen', 'owner-1', morning);
    await sessions.endSession(token);

    expect(await isGood(token)).toBe(false);
    await sessions.endSession(token);
  });

  test('ending all of one person ends every device of that person and nobody else', async () => {
    const mine = await Promise.all(
      Array.from({ length: 250 }, () => sessions.startSession('citizen', 'owner-1', morning)),
    );
    const other = await sessions.startSession('citizen', 'owner-2', morning);

    await sessions.endSessionsOf('owner-1');

    for (const token of mine) expect(await isGood(token)).toBe(false);
    expect(await isGood(other)).toBe(true);
  });

  test('a session ended while it is being read does not come back', async () => {
    const token = await sessions.startSession('staff', 'staff-1', morning);
    clock.pass(5 * minute);

    await Promise.all([sessions.endSession(token), sessions.readSession(token, clock.now())]);

    expect(await isGood(token)).toBe(false);
  });

  test('the nightly sweep removes what has run out and keeps the rest', async () => {
    await sessions.startSession('staff', 'staff-1', morning);
    await sessions.startSession('track', 'matter-1', morning);
    const citizen = await sessions.startSession('citizen', 'owner-1', morning);
    clock.pass(day);

    expect(await sessions.sweepSessions(clock.now())).toBe(2);
    expect(await sessions.sweepSessions(clock.now())).toBe(0);
    expect(await isGood(citizen)).toBe(true);
  });
});
