import { type SessionRow, sessions } from '../stores/collections/sessions';
import type { Store } from '../stores/port';
import type { Chance } from './chance';
import { sha256 } from './hash';
import { sweepList } from './sweep';
import { type Instant, later, seconds } from './system-clock';

/**
 * How long each kind lasts: since it was last seen, and in all. A citizen's phone is his own, so his lasts a month
 * without use and has no other end; number + secret opens one matter for half an hour; a desk is shared.
 */
export const sessionLengths = {
  citizen: { idle: 30 * seconds.day, whole: null, noteEvery: seconds.day },
  track: { idle: 30 * seconds.minute, whole: 30 * seconds.minute, noteEvery: 30 * seconds.minute },
  staff: { idle: 30 * seconds.minute, whole: 12 * seconds.hour, noteEvery: seconds.minute },
} as const satisfies Record<SessionRow['kind'], SessionLength>;

interface SessionLength {
  readonly idle: number;
  readonly whole: number | null;
  /** Being seen is written down no more often than this, so that reading a page does not mean writing to the disk. */
  readonly noteEvery: number;
}

/** Whom a session stands for. It says nothing about what they may do: that is read from the database at each call. */
export type SessionOf =
  | { readonly kind: 'citizen'; readonly subject: string; readonly matterId?: undefined }
  | { readonly kind: 'staff'; readonly subject: string; readonly matterId?: undefined }
  | { readonly kind: 'track'; readonly subject: string; readonly matterId: string };

export interface Sessions {
  /** Starts a session and returns its token. Always a fresh one: a token planted before login is worth nothing after. */
  startSession(kind: SessionRow['kind'], subject: string, now: Instant): Promise<string>;
  /** Whose token this is; null if it never was one, has run out or was ended. */
  readSession(token: string, now: Instant): Promise<SessionOf | null>;
  endSession(token: string): Promise<void>;
  /** Ends all of one person's sessions, on every device. */
  endSessionsOf(subject: string): Promise<void>;
  /** Removes what has run out. Returns how many. */
  sweepSessions(now: Instant): Promise<number>;
}

export const sessionsIn = (store: Store, chance: Chance): Sessions => ({
  async startSession(kind, subject, now) {
    const token = chance.token();
    const row: SessionRow = {
      id: chance.id(),
      version: 1,
      tokenHash: sha256(token),
      kind,
      subject,
      startedAt: now,
      seenAt: now,
      endsAt: endOf(kind, now, now),
    };
    const inserted = await store.insert(sessions, row);
    if (!inserted.done) throw new Error(`a new session met an old one at ${inserted.key}`);
    return token;
  },

  async readSession(token, now) {
    const row = await store.find(sessions, 'tokenHash', sha256(token));
    if (!row || now >= row.endsAt) return null;
    if (now >= later(row.seenAt, sessionLengths[row.kind].noteEvery)) await noteSeen(store, row, now);
    return row.kind === 'track'
      ? { kind: 'track', subject: row.subject, matterId: row.subject }
      : { kind: row.kind, subject: row.subject };
  },

  async endSession(token) {
    const row = await store.find(sessions, 'tokenHash', sha256(token));
    if (row) await store.remove(sessions, row.id);
  },

  async endSessionsOf(subject) {
    await sweepList(store, sessions, 'bySubject', [subject]);
  },

  async sweepSessions(now) {
    let swept = 0;
    for (const kind of Object.keys(sessionLengths)) swept += await sweepList(store, sessions, 'ending', [kind], now);
    return swept;
  },
});

const endOf = (kind: SessionRow['kind'], startedAt: Instant, seenAt: Instant): Instant => {
  const { idle, whole } = sessionLengths[kind];
  const idleEnd = later(seenAt, idle);
  if (whole === null) return idleEnd;
  const wholeEnd = later(startedAt, whole);
  return wholeEnd < idleEnd ? wholeEnd : idleEnd;
};

// If another call noted it first, or the session was ended meanwhile, there is nothing left to note.
const noteSeen = async (store: Store, row: SessionRow, now: Instant): Promise<void> => {
  const seen = { ...row, version: row.version + 1, seenAt: now, endsAt: endOf(row.kind, row.startedAt, now) };
  await store.replaceAt(sessions, seen, row.version);
};
