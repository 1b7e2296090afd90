import { expect, test } from 'vitest';
import { numberFrom, showNumber, showSecret } from '../../shared/kernel/matter-number';
import { receiptIn } from '../../miniprogram/src/citizen/parts/receipt-text';

const number = numberFrom('47038216');
const secret = '2906771540388261';

test('the code on a receipt is read line by line', () => {
  const text = `青禾县信访回执\n编号 ${showNumber(number)}\n查询码 ${showSecret(secret)}\n2026年11月23日收到`;

  expect(receiptIn(text)).toEqual({ number, secret });
});

test.each([
  ['a link', 'weixin://something'],
  ['a bare receipt', `青禾县信访回执\n编号 ${showNumber(number)}`],
  ['a damaged number', `编号 ${showNumber(number.replace('4', '5'))}\n查询码 ${showSecret(secret)}`],
])('%s is none of ours to open', (_what, text) => {
  expect(receiptIn(text)).toBeUndefined();
});
