import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLandline, isMobile, maskName, maskPhone } from '../../shared/kernel/phone';

test.each([
  { text: '13800000021', mobile: true, landline: false },
  { text: '19912345678', mobile: true, landline: false },
  { text: '12800000021', mobile: false, landline: false },
  { text: '1380000002', mobile: false, landline: false },
  { text: '138000000211', mobile: false, landline: false },
  { text: '138 0000 0021', mobile: false, landline: false },
  { text: '0838-6612345', mobile: false, landline: true },
  { text: '010-66123456', mobile: false, landline: true },
  { text: '01066123456', mobile: false, landline: true },
  { text: '0838-6612345-801', mobile: false, landline: true },
  { text: '6612345', mobile: false, landline: false },
  { text: '13800000021\n', mobile: false, landline: false },
])('"$text": mobile $mobile, fixed line $landline', ({ text, mobile, landline }) => {
  expect(isMobile(text)).toBe(mobile);
  expect(isLandline(text)).toBe(landline);
});

test.each([
  { phone: '13800000021', shown: '138****0021' },
  { phone: '0838-6612345', shown: '****2345' },
  { phone: '12345', shown: '****' },
  { phone: '', shown: '****' },
])('$phone is shown as $shown', ({ phone, shown }) => {
  expect(maskPhone(phone)).toBe(shown);
});

test('a masked phone never shows more than seven of its digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d-]{0,20}$/), (phone) => {
      const shown = maskPhone(phone).replace(/\D/g, '');
      expect(shown.length).toBeLessThanOrEqual(isMobile(phone) ? 7 : 4);
    }),
  );
});

test.each([
  { name: '王小花', shown: '王**' },
  { name: '王花', shown: '王**' },
  { name: '𠮷田花', shown: '𠮷**' },
  { name: '阿卜杜拉·买买提', shown: '阿**' },
  { name: 'Maria Garcia', shown: 'M**' },
  { name: ' 李 ', shown: '李**' },
  { name: ' ', shown: '' },
])('$name is shown as $shown', ({ name, shown }) => {
  expect(maskName(name)).toBe(shown);
});
