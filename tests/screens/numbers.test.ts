import { expect, test } from 'vitest';
import { digitsLeft, groupNumber, groupSecret, secretLines } from '../../miniprogram/src/text/numbers';

test('a number stands in groups while it is still being typed', () => {
  const typed = ['4', '47038', '4703 8', '470382165', '4703821659', '４７０３8216'];

  expect(typed.map(groupNumber)).toEqual(['4', '4703 8', '4703 8', '4703 8216 5', '4703 8216 5', '4703 8216']);
});

test('a secret stands in two lines on the receipt and in one line in the field', () => {
  expect(secretLines('2906771540388261')).toEqual(['2906 7715', '4038 8261']);
  expect(groupSecret('29067715403')).toBe('2906 7715 403');
});

test('the field says how many digits are missing', () => {
  expect(digitsLeft('2906 7715 40', 16)).toBe(6);
  expect(digitsLeft('4703 8216 5', 9)).toBe(0);
});
