import { canonicalJson } from '../kernel/canonical';
import type { CivilDate } from '../kernel/civil-date';
import type { ClockId, Told } from '../clocks/legal-clocks';
import type { ClockOp, Move, MoveData } from './moves';
import type { Status } from './statuses';

/** Who did it. Staff by account and office, never by name; a petitioner is only "the petitioner". */
export type By =
  | { readonly kind: 'petitioner' }
  | { readonly kind: 'staff'; readonly staffId: string; readonly officeId: string }
  | { readonly kind: 'clockwork' };

/** A row of the table that was made. `proposedBy` is set where two people were needed. */
export type MoveEntry = {
  [M in Move]: {
    readonly kind: 'move';
    readonly move: M;
    readonly row: string;
    readonly to: Status;
    readonly data: MoveData[M];
    readonly clocks: readonly ClockOp[];
    readonly proposal: string | null;
    readonly proposedBy: By | null;
  };
}[Move];

export type EntryBody =
  | MoveEntry
  | {
      [M in Move]: {
        readonly kind: 'proposal';
        readonly id: string;
        /** A head proposed it himself: then the head of the superior office may say yes (rules §5.2). */
        readonly byHead: boolean;
        readonly move: M;
        readonly row: string;
        readonly data: MoveData[M];
      };
    }[Move]
  | { readonly kind: 'sent-back'; readonly proposal: string; readonly reason: string }
  /** Reading a petitioner's name needs a reason, and the petitioner sees that it was read. */
  | { readonly kind: 'identity-read'; readonly reason: string }
  /** An officer opened a sealed accusation: with a reason, good for that day (rules §5.4). */
  | { readonly kind: 'sealed-read'; readonly reason: string }
  /** `asHead`: the head stepped aside, so the head of the superior office may say yes in his place (rules §5.2). */
  | { readonly kind: 'recused'; readonly staffId: string; readonly asHead: boolean; readonly reason: string }
  | {
      readonly kind: 'escalated';
      readonly clock: ClockId;
      readonly holder: string;
      readonly step: string;
      readonly told: readonly Told[];
    }
  | { readonly kind: 'bound' };

export interface EntryHead {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** Instant, UTC. */
  readonly at: string;
  /** The same moment as a civil date in Asia/Shanghai: the day legal periods count from. */
  readonly on: CivilDate;
  readonly by: By;
}

/** One line of a matter's history: appended, never changed, holding the hash of the line before. */
export type HistoryEntry = EntryHead & { readonly body: EntryBody; readonly previous: string; readonly hash: string };

/** SHA-256 of a text, hex. Comes in as an argument: the domain computes nothing with a platform's crypto. */
export type Hash = (text: string) => string;

const firstPrevious = '0'.repeat(64);

const hashOf = (entry: Omit<HistoryEntry, 'hash'>, hash: Hash): string => hash(canonicalJson(entry));

/** The next entry after `history`. */
export const nextEntry = (
  history: readonly HistoryEntry[],
  head: Omit<EntryHead, 'number'>,
  body: EntryBody,
  hash: Hash,
): HistoryEntry => {
  const last = history.at(-1);
  const entry = { number: (last?.number ?? 0) + 1, ...head, body, previous: last?.hash ?? firstPrevious };
  return { ...entry, hash: hashOf(entry, hash) };
};

/** The number of the first entry that was changed, dropped, added or moved; null when the chain is whole. */
export const firstBrokenEntry = (history: readonly HistoryEntry[], hash: Hash): number | null => {
  let previous = firstPrevious;
  let number = 1;
  for (const entry of history) {
    const { hash: written, ...rest } = entry;
    if (entry.number !== number || entry.previous !== previous || hashOf(rest, hash) !== written) return number;
    previous = written;
    number += 1;
  }
  return null;
};
