import { useState } from 'react';
import { wordsOf } from '@shared/contract/problems';
import { checkNumber, plainDigits } from '@shared/kernel/matter-number';
import { digitsLeft, groupNumber, groupSecret } from '@/text/numbers';

const NUMBER = 9;
const SECRET = 16;

export interface NumberAndSecret {
  readonly number: string;
  readonly secret: string;
  readonly setNumber: (typed: string) => void;
  readonly setSecret: (typed: string) => void;
  /** A miscopied digit is found at once, before anything is sent. */
  readonly numberFault: string | undefined;
  readonly numberLeft: string | undefined;
  readonly secretLeft: string | undefined;
  /** Why it cannot be asked yet. */
  readonly missing: string | undefined;
}

const left = (typed: string, most: typeof NUMBER | typeof SECRET): string | undefined => {
  const missing = digitsLeft(typed, most);
  return typed === '' || missing === 0 ? undefined : `再输 ${missing} 位`;
};

/** The two numbers of a receipt while they are typed: in groups of four, as they stand on the paper. */
export function useNumberAndSecret(
  first: { readonly number?: string; readonly secret?: string } = {},
): NumberAndSecret {
  const [number, setNumber] = useState(groupNumber(first.number ?? ''));
  const [secret, setSecret] = useState(groupSecret(first.secret ?? ''));
  const { title, next } = wordsOf({ code: 'mistyped-number' });
  const fault = checkNumber(number) === 'mistyped' ? `${title}${next}` : undefined;
  const isWhole = plainDigits(number).length === NUMBER && plainDigits(secret).length === SECRET;
  return {
    number,
    secret,
    setNumber: (typed) => setNumber(groupNumber(typed)),
    setSecret: (typed) => setSecret(groupSecret(typed)),
    numberFault: fault,
    numberLeft: left(number, NUMBER),
    secretLeft: left(secret, SECRET),
    missing: fault !== undefined ? '编号先对一遍' : isWhole ? undefined : '先把编号和查询码输全',
  };
}
