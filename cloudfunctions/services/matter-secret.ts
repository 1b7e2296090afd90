import { KeyTrouble } from './key-trouble';
import type { Keys } from './keys';
import { macOf } from './hash';

const secretDigits = 16;

/** The matter id of a draft, 32 hex digits: the same draft gives the same matter for ever (rules 5.5). */
export const matterIdFrom = (keys: Keys, draftKey: string): string =>
  macOf(keys.draftKey, 'matter', draftKey).toString('hex').slice(0, 32);

/**
 * The 16 digits that, with the number, open a matter. Worked out anew each time and stored nowhere; a verified owner
 * gets other digits by raising `version` (rules 5.5). `kid` is kept in the matter so that keys can change.
 */
export const secretFrom = (keys: Keys, matterId: string, version: number, kid: string): string => {
  const key = keys.secretKeys.get(kid);
  if (!key) throw new KeyTrouble('key-unknown', kid);
  const mac = macOf(key, 'secret', matterId, String(version)).toString('hex');
  // 256 even bits over 10^16 values: no digit is likelier than another by more than 2^-200.
  return (BigInt(`0x${mac}`) % 10n ** BigInt(secretDigits)).toString().padStart(secretDigits, '0');
};
