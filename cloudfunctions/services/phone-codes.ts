import { ok, type Outcome, refuse } from '../../shared/kernel/outcome';
import { type CodeRow, codes } from '../stores/collections/codes';
import type { Store } from '../stores/port';
import type { Chance } from './chance';
import type { CryptoProvider } from './crypto';
import type { SmsPort } from './sms';
import { sweepList } from './sweep';
import { type Instant, later, seconds } from './system-clock';

const codeDigits = 6;
const goodFor = 5 * seconds.minute;
const tries = 5;

export interface PhoneCodes {
  /**
   * Sends a new code; the one before it is dead. How often this may be asked is `edge/limits`. The code is returned
   * for the demo, which shows it; nobody else may.
   */
  sendCode(phone: string, now: Instant): Promise<string>;
  /**
   * Right once, for this phone only. Wrong, run out, used, tried too often or never sent: the answer is the same, or it
   * would show which phones have lately asked for a code.
   */
  checkCode(phone: string, code: string, now: Instant): Promise<Outcome<null, CodeRefusal>>;
  /** Removes what has run out. Returns how many. */
  sweepCodes(now: Instant): Promise<number>;
}

export interface CodeRefusal {
  readonly code: 'wrong-code';
}

export interface PhoneCodePorts {
  readonly store: Store;
  readonly crypto: Pick<CryptoProvider, 'blindIndex' | 'codeHash' | 'sameSecret'>;
  readonly chance: Chance;
  readonly sms: SmsPort;
}

export const phoneCodesOver = ({ store, crypto, chance, sms }: PhoneCodePorts): PhoneCodes => ({
  async sendCode(phone, now) {
    const id = crypto.blindIndex('phone', phone);
    const code = chance.digits(codeDigits);
    await keepOnly(store, {
      id,
      version: 1,
      codeHash: crypto.codeHash(id, code),
      endsAt: later(now, goodFor),
      triesLeft: tries,
    });
    await sms.send(phone, `【阳光信访】验证码 ${code}，5 分钟内有效。不要告诉别人。`);
    return code;
  },

  async checkCode(phone, code, now) {
    const id = crypto.blindIndex('phone', phone);
    const given = crypto.codeHash(id, code);
    for (;;) {
      const row = await store.get(codes, id);
      if (!row || row.triesLeft === 0 || now >= row.endsAt) return refuse('wrong-code');
      const right = crypto.sameSecret(given, row.codeHash);
      const tried = { ...row, version: row.version + 1, triesLeft: right ? 0 : row.triesLeft - 1 };
      // The try is paid for before its answer is told: of many guesses sent at once, five are looked at.
      const paid = await store.replaceAt(codes, tried, row.version);
      if (paid.done) return right ? ok(null) : refuse('wrong-code');
    }
  },

  sweepCodes: (now) => sweepList(store, codes, 'ending', ['code'], now),
});

const keepOnly = async (store: Store, row: CodeRow): Promise<void> => {
  for (;;) {
    const old = await store.get(codes, row.id);
    if (!old) {
      const inserted = await store.insert(codes, row);
      if (inserted.done) return;
      continue;
    }
    const replaced = await store.replaceAt(codes, { ...row, version: old.version + 1 }, old.version);
    if (replaced.done) return;
  }
};
