import * as z from 'zod/mini';
import { isCivilDate } from '../kernel/civil-date';
import { lengthOf } from '../kernel/text';

// The phone has no `new Function`; without this line zod's fast path fails there.
z.config({ jitless: true });

/** Text of at most `most` characters, counted as a person counts them. Never an object: no operator gets in. */
export const text = (most: number) =>
  z.string().check(z.refine((value) => lengthOf(value) <= most, { error: `too-long:${most}` }));

/** Text that must say something. */
export const said = (most: number) =>
  z.string().check(
    z.refine((value) => value.trim() !== '', { error: 'empty' }),
    z.refine((value) => lengthOf(value) <= most, { error: `too-long:${most}` }),
  );

/** A civil date, 'YYYY-MM-DD', that exists. */
export const date = z.string().check(z.refine(isCivilDate, { error: 'not-a-date' }));

/** A month, 'YYYY-MM'. */
export const month = z.string().check(z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/, { error: 'not-a-month' }));

/** An id of ours: short, plain characters. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9:_-]{1,80}$/, { error: 'not-an-id' }));

export const version = z.number().check(z.refine(Number.isSafeInteger, { error: 'not-a-number' }), z.minimum(1));

export const reason = said(2000);
