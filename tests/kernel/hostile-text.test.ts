import { expect, test } from 'vitest';
import { isCivilDate } from '../../shared/kernel/civil-date';
import { checkNumber, showSecret } from '../../shared/kernel/matter-number';
import { isLandline, isMobile, maskName, maskPhone } from '../../shared/kernel/phone';
import { checkResidentId } from '../../shared/kernel/resident-id';
import { cleanText, firstWords, isBlank, lengthOf } from '../../shared/kernel/text';

const length = 100_000;

const hostile = {
  digits: '1'.repeat(length),
  'digits and a letter': `${'1'.repeat(length)}a`,
  blanks: ' '.repeat(length),
  'blanks and a letter': `${' '.repeat(length)}a`,
  'line ends': '\r\n'.repeat(length / 2),
  marks: '，'.repeat(length),
  'unseen characters': '\u200B'.repeat(length),
  'combining marks': `e${'\u0301'.repeat(length)}`,
  hyphens: '0838-'.repeat(length / 5),
};

const checks = {
  isCivilDate,
  checkNumber,
  showSecret,
  isMobile,
  isLandline,
  maskPhone,
  maskName,
  'checkResidentId, today': (text: string) => checkResidentId(text, '2026-11-24'),
  cleanText,
  lengthOf,
  isBlank,
  firstWords,
};

const cases = Object.entries(checks).flatMap(([name, check]) =>
  Object.entries(hostile).map(([what, text]) => ({ name, what, check, text })),
);

// A pattern that goes back over its steps takes minutes for such a text; an honest one a few milliseconds. The line is
// drawn where a busy machine cannot make the honest one fail.
test.each(cases)('100,000 $what do not hold up $name', ({ check, text }) => {
  const start = performance.now();
  check(text);

  expect(performance.now() - start).toBeLessThan(500);
});
