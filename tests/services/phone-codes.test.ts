import { beforeEach, describe, expect, test } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { cryptoProvider } from '../../cloudfunctions/services/crypto';
import { type PhoneCodes, phoneCodesOver } from '../../cloudfunctions/services/phone-codes';
import { consoleSms } from '../../cloudfunctions/services/sms';
import { codes as collection } from '../../cloudfunctions/stores/collections/codes';
import type { Store } from '../../cloudfunctions/stores/port';
import { fixedClock } from '../builders/clock';
import { aStore } from './a-store';
import { someKeys } from './some-keys';

const phone = '13800138000';
const crypto = cryptoProvider(someKeys(), systemChance);

let store: Store;
let codes: PhoneCodes;
let clock = fixedClock('2026-06-18T01:00:00.000Z');
let sent: { phone: string; text: string }[] = [];

beforeEach(async () => {
  store = aStore();
  sent = [];
  clock = fixedClock('2026-06-18T01:00:00.000Z');
  const sms = { send: async (to: string, text: string) => void sent.push({ phone: to, text }) };
  codes = phoneCodesOver({ store, crypto, chance: systemChance, sms });
});

const sendCode = async (to = phone): Promise<string> => {
  const code = await codes.sendCode(to, clock.now());
  expect(sent.at(-1)?.text).toContain(`验证码 ${code}，5 分钟内有效`);
  return code;
};
const answer = async (code: string, from = phone): Promise<string> => {
  const checked = await codes.checkCode(from, code, clock.now());
  return checked.ok ? 'right' : checked.refusal.code;
};
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('the code that was sent is right, once', async () => {
  const code = await sendCode();

  expect(code).toMatch(/^\d{6}$/);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.phone).toBe(phone);
  expect(await answer(code)).toBe('right');
  expect(await answer(code)).toBe('wrong-code');
});

test('a code typed ten times at once logs in once', async () => {
  const code = await sendCode();

  const answers = await Promise.all(Array.from({ length: 10 }, () => answer(code)));

  expect(answers.filter((one) => one === 'right')).toHaveLength(1);
});

test('a code works for five minutes', async () => {
  const code = await sendCode();

  clock.pass(5 * 60);
  expect(await answer(code)).toBe('wrong-code');
  clock.pass(-1);
  expect(await answer(code)).toBe('right');
});

test('after five wrong tries even the right code is refused', async () => {
  const code = await sendCode();

  for (let tried = 0; tried < 5; tried++) expect(await answer(otherThan(code))).toBe('wrong-code');
  expect(await answer(code)).toBe('wrong-code');
});

test('of a thousand guesses sent at once only five are looked at', async () => {
  const code = await sendCode();
  const wrong = Array.from({ length: 999 }, (_, n) => otherThan(String(Number(code) + n).padStart(6, '0')));

  const answers = await Promise.all([...wrong, code].map((guess) => answer(guess)));

  expect(answers.filter((one) => one === 'right')).toHaveLength(0);
  const { items } = await store.list(collection, 'ending', ['code'], { limit: 1 });
  expect(items[0]?.version).toBe(1 + 5);
});

test('a new code takes the place of the old one and has its own five tries', async () => {
  const old = await sendCode();
  for (let tried = 0; tried < 5; tried++) await answer(otherThan(old));

  let code = await sendCode();
  // One time in a million the two are the same.
  if (code === old) code = await sendCode();

  expect(await answer(old)).toBe('wrong-code');
  expect(await answer(code)).toBe('right');
});

test('a code is for the phone it was sent to', async () => {
  const code = await sendCode();
  await sendCode('13900139000');

  expect(await answer(code, '13900139000')).not.toBe('right');
  expect(await answer(code, '138-0013-8000')).toBe('right');
});

test('a phone that was never sent a code answers no differently', async () => {
  expect(await answer('123456', '13700137000')).toBe('wrong-code');
});

test('neither the code nor the phone is stored', async () => {
  const code = await sendCode();

  const { items } = await store.list(collection, 'ending', ['code'], { limit: 10 });
  expect(items).toHaveLength(1);
  const stored = JSON.stringify(items);
  expect(stored).not.toContain(phone);
  expect(items[0]?.codeHash).not.toBe(crypto.hash(code));
});

test('the nightly sweep removes codes that have run out', async () => {
  await sendCode();
  clock.pass(4 * 60);
  await sendCode('13900139000');
  clock.pass(60);

  expect(await codes.sweepCodes(clock.now())).toBe(1);
  expect(await codes.sweepCodes(clock.now())).toBe(0);
});

describe('in the demo', () => {
  test('the message is printed, the phone only in part', async () => {
    const printed: string[] = [];
    await consoleSms((line) => printed.push(line)).send(phone, '【阳光信访】验证码 123456');

    expect(printed).toEqual(['[短信] 138****8000 【阳光信访】验证码 123456']);
  });
});
