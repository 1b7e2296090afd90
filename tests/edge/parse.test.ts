import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { parse } from '../../cloudfunctions/edge/parse';
import { said } from '../../shared/contract/words';

const schema = z.strictObject({ reason: said(20), letter: z.strictObject({ parts: z.array(z.string()) }) });
const half = '𠮷'.slice(0, 1);

test('a text that was cut in the middle of a character loses the half, and nothing else', () => {
  const parsed = parse(schema, { reason: `水管漏了💧${half}`, letter: { parts: [`a${half}b`, '𠮷'] } });

  expect(parsed).toEqual({ ok: true, value: { reason: '水管漏了💧', letter: { parts: ['ab', '𠮷'] } } });
});

test('a text of nothing but half a character says nothing', () => {
  expect(parse(schema, { reason: half, letter: { parts: [] } })).toMatchObject({
    ok: false,
    refusal: { code: 'wrong-input', with: { field: 'reason' } },
  });
});
