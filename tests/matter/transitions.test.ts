import { expect, test } from 'vitest';
import { decide, movesOpenTo } from '../../shared/matter/decide';
import { isIn, openStatuses, statuses, type Status } from '../../shared/matter/statuses';
import { transitions, type Transition } from '../../shared/matter/transitions';
import { clockwork } from '../../shared/people/actor';
import { circumstancesOn } from '../builders/county';
import { aMatter } from '../builders/matter';
import { everyStaffActor, holderOfSecret } from '../builders/people';

const working = transitions.filter((row) => row.toCome !== true);

/** Where a row can lead. */
const endsOf = (row: Transition): readonly Status[] => {
  if (row.to === 'kind') return ['HANDLING', 'DUTY', 'SUGGESTION'];
  if (row.to === 'before') return row.move === 'reject-objection' ? ['FORWARDED', 'ASSIGNED'] : openStatuses;
  return row.to === 'unchanged' ? [] : [row.to];
};

const startsFrom = (row: Transition, status: Status): boolean => row.from !== 'none' && row.from.includes(status);

/** Every status some way leads to, by rows that work. */
const reached = (): ReadonlySet<Status> => {
  const found = new Set<Status>(working.filter((row) => row.from === 'none').flatMap(endsOf));
  for (const status of found) {
    const rows = working.filter((row) => startsFrom(row, status) && row.to !== 'before');
    for (const end of rows.flatMap(endsOf)) found.add(end);
  }
  return found;
};

test('the table has every row of the rules', () => {
  const rows = [...new Set(transitions.map(({ row }) => row))];
  const numbers = Array.from({ length: 41 }, (_, n) => String(n + 1));

  expect(rows.sort()).toEqual([...numbers, '3b', '4b', '7b', '23b', '35b', '35c'].sort());
});

test('every row says by which article, and every move has one name for one row', () => {
  for (const { row, law, move } of transitions) {
    expect(law).not.toBe('');
    expect(transitions.filter((one) => one.move === move).map((one) => one.row)).toEqual(
      transitions.filter((one) => one.move === move).map(() => row),
    );
  }
});

test('every state that rows which work lead to can be left by a row that works, if it is open', () => {
  const stuck = [...reached()].filter(
    (status) =>
      !isIn('final', status) &&
      !working.some((row) => startsFrom(row, status) && endsOf(row).some((end) => end !== status)),
  );

  expect(stuck).toEqual([]);
});

test('all states are reached but those that rows still to come lead to', () => {
  const notYet = (Object.keys(statuses) as Status[]).filter((status) => !reached().has(status));

  expect(notYet.sort()).toEqual(['ENDED', 'MERGED', 'REREVIEWING', 'REVIEWED', 'REVIEWING', 'WITHDRAWN']);
});

test('an end is left by no row but those that say so', () => {
  const leaving = transitions.filter(
    (row) => row.from !== 'none' && row.from.some((status) => isIn('final', status)) && row.to !== 'unchanged',
  );

  expect(leaving.map(({ row, move }) => `${row} ${move}`)).toEqual([
    '5 hand-back',
    '17 take-up-again',
    '32 take-back-withdrawal',
    '34 unmerge',
  ]);
});

test.each(transitions.filter((row) => row.toCome === true))(
  'row $row, $move, is still to come: nobody is offered it, and whoever tries it is refused',
  ({ move, from }) => {
    const on = circumstancesOn('2026-03-02');
    const { state } = aMatter().classified().forwardedTo('housing').build();

    for (const status of from === 'none' ? [] : from) {
      for (const actor of [...everyStaffActor, holderOfSecret('matter-1'), clockwork]) {
        const there = { ...state, status };
        // What it carries is not decided yet; it does not get so far.
        const decided = decide(there, move, {}, actor, on, 'p');

        expect(decided).toMatchObject({ ok: false, refusal: { code: 'not-possible-now' } });
        expect(movesOpenTo(there, actor, on)).not.toContain(move);
      }
    }
  },
);
