import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkDigit,
  checkNumber,
  numberFrom,
  plainDigits,
  showNumber,
  showSecret,
} from '../../shared/kernel/matter-number';

const eightDigits = fc.stringMatching(/^\d{8}$/);
const place = fc.integer({ min: 0, max: 8 });

test('a number of ours is right as it stands', () => {
  fc.assert(
    fc.property(eightDigits, (eight) => {
      expect(checkNumber(numberFrom(eight))).toBe('ok');
    }),
  );
});

test('any one digit copied wrong is found', () => {
  fc.assert(
    fc.property(eightDigits, place, fc.integer({ min: 1, max: 9 }), (eight, at, by) => {
      const right = numberFrom(eight);
      const wrong = right.slice(0, at) + String((Number(right[at]) + by) % 10) + right.slice(at + 1);

      expect(checkNumber(wrong)).toBe('mistyped');
    }),
  );
});

test('any two neighbours swapped are found', () => {
  fc.assert(
    fc.property(eightDigits, fc.integer({ min: 0, max: 7 }), (eight, at) => {
      const right = Array.from(numberFrom(eight));
      const [a = '', b = ''] = right.slice(at, at + 2);
      fc.pre(a !== b);
      const wrong = [...right.slice(0, at), b, a, ...right.slice(at + 2)].join('');

      expect(checkNumber(wrong)).toBe('mistyped');
    }),
  );
});

test('572 stands at 4 in the published example of the method', () => {
  expect(checkDigit('00000572')).toBe('4');
});

test('of the ten ninth digits one is right', () => {
  const right = '0123456789'.split('').filter((ninth) => checkNumber(`47038216${ninth}`) === 'ok');

  expect(right).toEqual([checkDigit('47038216')]);
});

const number = numberFrom('47038216');

test.each([
  { typed: showNumber(number), why: 'as on the receipt' },
  { typed: ` ${number}\n`, why: 'with blanks around it' },
  { typed: `编号：${showNumber(number)}。`, why: 'with the words beside it' },
  {
    typed: number.replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit))),
    why: 'in full-width digits',
  },
  { typed: `${number.slice(0, 4)}-${number.slice(4, 8)}－${number.slice(8)}`, why: 'with hyphens' },
  { typed: `${number.slice(0, 4)}　${number.slice(4)}`, why: 'with a full-width blank' },
])('a number typed $why is read', ({ typed }) => {
  expect(plainDigits(typed)).toBe(number);
  expect(checkNumber(typed)).toBe('ok');
});

test.each(['', '4703 8216', `${number}0`, '四七零三八二一六五', '①②③④⑤⑥⑦⑧⑨'])('"%s" has not nine digits', (typed) => {
  expect(checkNumber(typed)).toBe('wrong-length');
});

test('the receipt shows the number in 4-4-1 and the secret in fours', () => {
  expect(showNumber('470382165')).toBe('4703 8216 5');
  expect(showSecret('2906771540388261')).toBe('2906 7715 4038 8261');
});

test('a check digit is made for eight digits and nothing else', () => {
  expect(() => checkDigit('4703821')).toThrow(RangeError);
  expect(() => checkDigit('4703821a')).toThrow(RangeError);
});
