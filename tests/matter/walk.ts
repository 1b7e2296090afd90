import { nextOwed } from '../../cloudfunctions/nightly/what-is-owed';
import { addDays, instantAt, type CivilDate } from '../../shared/kernel/civil-date';
import { apply } from '../../shared/matter/apply';
import type { Circumstances } from '../../shared/matter/circumstances';
import { nextEntry, type EntryBody, type HistoryEntry } from '../../shared/matter/history';
import type { Matter } from '../../shared/matter/record';
import type { MatterState } from '../../shared/matter/state';
import { clockwork, type Actor } from '../../shared/people/actor';
import { circumstancesAt, sha256 } from '../builders/county';

/** A matter on its way through the table, and the day it has come to. */
export interface Walk {
  readonly history: readonly HistoryEntry[];
  readonly state: MatterState;
  readonly day: CivilDate;
}

export const beginning = ({ history, state }: Matter): Walk => ({
  history,
  state,
  day: history.at(-1)?.on ?? state.receivedOn,
});

/** The earlier matter that row 15 asks for has ended, so that the row can be walked. */
export const circumstancesOf = ({ day, history }: Walk): Circumstances => ({
  ...circumstancesAt(
    instantAt(day, `${10 + Math.floor(history.length / 60)}:${String(history.length % 60).padStart(2, '0')}`),
  ),
  earlierMatterEnded: true,
});

export const wentOn = (walk: Walk, body: EntryBody, actor: Actor): Walk => {
  const by =
    actor.kind === 'staff'
      ? { kind: actor.kind, staffId: actor.staffId, officeId: actor.officeId }
      : { kind: actor.kind };
  const entry = nextEntry(walk.history, { at: circumstancesOf(walk).now, on: walk.day, by }, body, sha256);
  return { ...walk, history: [...walk.history, entry], state: apply(walk.state, entry) };
};

/** Some days later, after the nightly run of that day. */
export const waited = (walk: Walk, days: number): Walk => {
  let later: Walk = { ...walk, day: addDays(walk.day, days) };
  for (let owed = nextOwed(later.state, circumstancesOf(later)); owed !== null;) {
    later = wentOn(later, owed.body, clockwork);
    owed = nextOwed(later.state, circumstancesOf(later));
  }
  return later;
};
