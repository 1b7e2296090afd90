import { createHash } from 'node:crypto';
import { type Keys, loadKeys } from '../../cloudfunctions/services/keys';

/** A key as the key file writes it, the same for the same name. */
const keyNamed = (name: string): string => createHash('sha256').update(name).digest('base64url');

interface SomeKeys {
  readonly secret?: readonly string[];
  readonly seal?: readonly string[];
  readonly index?: string;
  readonly suite?: 'INTL' | 'GM';
}

/** Keys for a test. The last of `secret` and of `seal` is the one new things are made with. */
export const someKeys = ({ secret = ['s1'], seal = ['k1'], index = 'index', suite = 'INTL' }: SomeKeys = {}): Keys =>
  loadKeys({
    env: {
      SECRET_KEYS: JSON.stringify({
        draftKey: keyNamed('draft'),
        secretKeys: Object.fromEntries(secret.map((kid) => [kid, keyNamed(kid)])),
        sealKeys: Object.fromEntries(seal.map((kid) => [kid, keyNamed(kid)])),
        indexKeys: {
          phone: keyNamed(`${index} phone`),
          openid: keyNamed(`${index} openid`),
          'resident-id': keyNamed(`${index} resident-id`),
          name: keyNamed(`${index} name`),
        },
        ticketKey: keyNamed('ticket'),
        current: { secret: secret.at(-1), seal: seal.at(-1) },
        suite,
      }),
    },
  });
