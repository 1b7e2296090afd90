import { expect, test } from 'vitest';
import { isSameIntention, isUnsure } from '../../miniprogram/src/client/intention';

test('the same words on a matter that moved meanwhile are the same intention', () => {
  expect(isSameIntention({ id: 'm', version: 3, reason: '没清' }, { id: 'm', version: 4, reason: '没清' })).toBe(true);
  expect(isSameIntention({ id: 'm', version: 3, reason: '没清' }, { id: 'm', version: 3, reason: '没清完' })).toBe(
    false,
  );
});

test.each([
  ['offline', true],
  ['store-away', true],
  ['something-broke', true],
  ['stale-version', false],
  ['reason-needed', false],
])('after “%s” it is unsure whether it was done: %s', (code, unsure) => {
  expect(isUnsure(code)).toBe(unsure);
});
