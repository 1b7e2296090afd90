import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/kernel/civil-date';
import { checkResidentId } from '../../shared/kernel/resident-id';
import { aDateFrom } from '../builders/dates';

const today = '2026-11-24';
const check = (text: string) => checkResidentId(text, today);

/** An invented card: the standard's own rule for the last place, reckoned another way (ISO 7064 MOD 11-2). */
function aCard(region: string, born: string, sequence = '002'): string {
  const body = region + born.replaceAll('-', '') + sequence;
  const product = Array.from(body).reduce((so, digit) => ((so + Number(digit)) * 2) % 11, 0);
  return body + '0123456789X'.charAt((12 - product) % 11);
}

test.each([
  { id: '11010519491231002X', result: 'ok', why: 'the example of the standard' },
  { id: '11010519491231002x', result: 'ok', why: 'a small x is an X' },
  { id: ' 110105 19491231 002X ', result: 'ok', why: 'blanks are not read' },
  { id: '１１０１０５１９４９１２３１００２Ｘ', result: 'ok', why: 'full-width is read' },
  { id: '110105194912310021', result: 'mistyped', why: 'the last place does not fit' },
  { id: '11010519491231O02X', result: 'mistyped', why: 'the letter O for a zero' },
  { id: '110105194902300020', result: 'wrong-date', why: 'there is no 30 February' },
  { id: '110105194912310', result: 'wrong-length', why: 'a first-generation number' },
  { id: '', result: 'wrong-length', why: 'nothing' },
  { id: aCard('990105', '1949-12-31'), result: 'ok', why: 'a foreigner’s permanent residence card begins with 9' },
  { id: aCard('890105', '1949-12-31'), result: 'wrong-region', why: 'no province begins with 89' },
  { id: aCard('160105', '1949-12-31'), result: 'wrong-region', why: 'no province is 16' },
  { id: aCard('810000', '1985-06-01'), result: 'ok', why: 'a residence permit for Hong Kong' },
  { id: aCard('820000', '1985-06-01'), result: 'ok', why: 'for Macao' },
  { id: aCard('830000', '1985-06-01'), result: 'ok', why: 'for Taiwan' },
  { id: aCard('810001', '1985-06-01'), result: 'wrong-region', why: 'the permits have one region each' },
  { id: aCard('510904', today), result: 'ok', why: 'born today' },
  { id: aCard('510904', addDays(today, 1)), result: 'wrong-date', why: 'born tomorrow' },
  { id: aCard('510904', '1876-01-01'), result: 'ok', why: 'in the 150th year' },
  { id: aCard('510904', '1875-12-31'), result: 'wrong-date', why: 'older than anybody' },
] as const)('$id is $result: $why', ({ id, result }) => {
  expect(check(id)).toBe(result);
});

const cards = fc
  .tuple(
    fc.constantFrom('110105', '510904', '440300', '650102', '810000', '911156'),
    aDateFrom('1900-01-01', today),
    fc.stringMatching(/^\d{3}$/),
  )
  .map(([region, born, sequence]) => aCard(region, born, sequence));

test('every card made by the rule is right', () => {
  fc.assert(
    fc.property(cards, (card) => {
      expect(check(card)).toBe('ok');
    }),
  );
});

test('any one place copied wrong is found', () => {
  fc.assert(
    fc.property(cards, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789X'), (card, at, other) => {
      fc.pre(card[at] !== other);

      expect(check(card.slice(0, at) + other + card.slice(at + 1))).not.toBe('ok');
    }),
  );
});
