import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../shared/contract/problems';
import { replay } from '../../shared/matter/apply';
import { isOpen } from '../../shared/matter/statuses';
import { transitions, type RowClock } from '../../shared/matter/transitions';
import { attempts } from './acts';
import { situations } from './situations';
import { dutiesNobodyCanDo, faultsOf } from './soundness';
import { inWords, stepped, steps } from './steps';
import { workedToTheEnd } from './to-the-end';
import { beginning, circumstancesOf, type Walk } from './walk';

/** The same walks on every run. */
const walks = { numRuns: 16, seed: 20_261_124 };

const refusals = new Set<string>();
/** 'row move clock' of every clock that was really stopped by a row. */
const stopped = new Set<string>();

const note = ({ history }: Walk): void => {
  for (const { body } of history) {
    if (body.kind !== 'move') continue;
    for (const op of body.clocks) if (op.op === 'stop') stopped.add(`${body.row} ${body.move} ${op.clock}`);
  }
};

describe.each(situations)('$name', ({ begins, cast }) => {
  test('wherever people go with it, it stays in order, and whoever owes something can do it', () => {
    fc.assert(
      fc.property(steps, (some) => {
        let walk = beginning(begins.build());
        for (const step of some) {
          walk = stepped(walk, step, cast).walk;
          const on = circumstancesOf(walk);
          const { acts, refusals: met } = attempts(walk, cast);
          for (const code of met) refusals.add(code);
          const faults = [...faultsOf(walk.state, on), ...dutiesNobodyCanDo(walk.state, acts, on)];
          if (faults.length > 0) throw new Error(`${faults.join('; ')}\n${inWords(walk)}`);
          expect(replay(walk.history)).toEqual(walk.state);
        }
        note(walk);
      }),
      walks,
    );
  });

  test('wherever people left it, those who do their work bring it to an end', () => {
    fc.assert(
      fc.property(steps, (some) => {
        let walk = beginning(begins.build());
        for (const step of some) walk = stepped(walk, step, cast).walk;

        const end = workedToTheEnd(walk, cast);

        if (isOpen(end.state.status)) throw new Error(`it never ends\n${inWords(end)}`);
        note(end);
      }),
      { ...walks, numRuns: 8 },
    );
  });
});

const namesOf = (named: RowClock): readonly string[] => {
  if (named === 'all') return [];
  if (named === 'receipt') return ['C1', 'C2'];
  return named === 'kind' ? ['C5', 'C5d', 'C5g'] : [named];
};

describe('all walks together', () => {
  test.each(transitions.filter((row) => row.toCome !== true && row.stop !== undefined))(
    'row $row, $move: every clock it stops can be running there',
    ({ row, move, stop = [] }) => {
      for (const clock of stop.flatMap(namesOf)) expect(stopped).toContain(`${row} ${move} ${clock}`);
    },
  );

  test('every refusal they met has its sentence', () => {
    expect([...refusals].filter((code) => !isProblem(code))).toEqual([]);
    expect(refusals.size).toBeGreaterThan(20);
  });
});
