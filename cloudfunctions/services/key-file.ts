import { z } from 'zod';
import type { Chance } from './chance';
import { suiteNames } from './cipher-suites';
import { KeyTrouble } from './key-trouble';

const keyBytes = 32;
const key = z
  .base64url()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length === keyBytes);
// A key id is part of `suite:kid:nonce`, so it may not hold a colon.
const kid = z.string().regex(/^[a-z0-9-]{1,20}$/);

/** What the key file holds: JSON, every key 256 bits in base64url. */
const format = z
  .strictObject({
    draftKey: key,
    secretKeys: z.record(kid, key),
    sealKeys: z.record(kid, key),
    indexKeys: z.strictObject({ phone: key, openid: key, 'resident-id': key, name: key }),
    ticketKey: key,
    current: z.strictObject({ secret: kid, seal: kid }),
    suite: z.enum(suiteNames).default('INTL'),
  })
  .refine((file) => file.current.secret in file.secretKeys && file.current.seal in file.sealKeys);

export type KeyFile = z.output<typeof format>;

/** Reads the text of a key file. `where` is only for the message. */
export const parseKeyFile = (text: string, where: string): KeyFile => {
  const parsed = format.safeParse(parseJson(text, where));
  // The parser's own issues stay behind: they may quote the value, and the value is a key.
  if (!parsed.success) throw new KeyTrouble('keys-damaged', where);
  return parsed.data;
};

/** The text of a new key file, every key drawn afresh. */
export const newKeyFile = (chance: Chance): string => {
  const draw = () => Buffer.from(chance.bytes(keyBytes)).toString('base64url');
  const file: z.input<typeof format> = {
    draftKey: draw(),
    secretKeys: { s1: draw() },
    sealKeys: { k1: draw() },
    indexKeys: { phone: draw(), openid: draw(), 'resident-id': draw(), name: draw() },
    ticketKey: draw(),
    current: { secret: 's1', seal: 'k1' },
    suite: 'INTL',
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const parseJson = (text: string, where: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // JSON's own message quotes the text, and the text is keys.
    throw new KeyTrouble('keys-damaged', where);
  }
};
