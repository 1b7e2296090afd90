import type { SealedIdentity } from '../people/identity';
import type { By, HistoryEntry } from './history';
import type { AnswerLetter } from './moves';
import type { MatterState } from './state';

/**
 * A matter (信访事项) is one document: what was said, who said it (sealed), its history, the state that history tells,
 * the letters, the notices, and the answers already given to calls. It is saved whole, at the version that was read.
 */
export interface Matter {
  readonly id: string;
  readonly version: number;
  readonly county: string;
  /** Nine digits, shown 4-4-1. Authorises nothing. */
  readonly number: string;
  /** The secret itself is never stored: it is worked out from the id, this version and the key named. */
  readonly secret: { readonly version: number; readonly kid: string };
  readonly title: string;
  /** The session that owns it: a person's key, or null (guest, counter, nameless). */
  readonly owner: string | null;
  readonly identity: SealedIdentity | null;
  /** For exact look-up of what the same phone or ID filed before; blind without the key. */
  readonly indexes: { readonly phone: string | null; readonly residentId: string | null };
  readonly submissions: readonly Submission[];
  /** The answer being written; not yet part of the history. */
  readonly draft: AnswerLetter | null;
  readonly history: readonly HistoryEntry[];
  readonly state: MatterState;
  readonly notices: readonly Notice[];
  readonly answered: readonly AnsweredCall[];
  /** The line it was imported from, so that importing twice files once. */
  readonly importedFrom: string | null;
  /** Instant of the last entry. */
  readonly movedAt: string;
}

/** One letter, visit, call, web form or later addition (信访件): always kept, as it was said. */
export interface Submission {
  readonly kind: 'filing' | 'supplement';
  readonly at: string;
  readonly on: string;
  readonly by: By;
  readonly facts: string;
  readonly request: string;
  /** 举报: whom it is about. */
  readonly about: string;
  readonly place: string;
  /** Where it was raised before, in the petitioner's words; '' when it was not, or not said. */
  readonly raisedWhere: string;
  readonly photos: readonly string[];
  /** SHA-256 over the rest, also written in the history. */
  readonly digest: string;
}

/** Something somebody is to be told. For staff it names the office and the list, not a person. */
export interface Notice {
  readonly id: string;
  readonly to: 'petitioner' | { readonly officeId: string; readonly desk: string };
  readonly words: string;
  readonly at: string;
  readonly seen: boolean;
}

/** A call that was already carried out: sent again, it gets the same answer and has no second effect. */
export interface AnsweredCall {
  readonly requestId: string;
  /** Digest of operation and input: the same id with other words is refused. */
  readonly digest: string;
  readonly answer: unknown;
}
