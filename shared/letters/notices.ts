import type { Circumstances } from '../matter/circumstances';
import type { HistoryEntry } from '../matter/history';
import type { MatterState } from '../matter/state';
import { latenessForPetitioner } from './lateness-notices';
import { officeNotices } from './office-notices';
import { petitionerWords } from './petitioner-notices';

/** Something to be told: to the petitioner, or to one list of one office. */
export interface Told {
  readonly to: 'petitioner' | { readonly officeId: string; readonly desk: string };
  readonly words: string;
}

/**
 * Whom one line of the history tells what. Of a sealed accusation only the petitioner and the office that received it
 * hear (art. 30); everything said is without a word of the case, since a locked screen or a lent phone may show it.
 */
export const noticesAfter = (
  before: MatterState | null,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): readonly Told[] => {
  const own = toldToPetitioner(before, entry, after, on);
  const petitioner: readonly Told[] = own === null ? [] : [{ to: 'petitioner', words: own }];
  const recipient = after.sealed?.recipientOfficeId ?? null;
  const offices = officeNotices(before, entry, after, on).filter(
    ({ to }) => recipient === null || (to.officeId === recipient && to.desk === 'discipline'),
  );
  return [...petitioner, ...offices];
};

const toldToPetitioner = (
  before: MatterState | null,
  entry: HistoryEntry,
  after: MatterState,
  on: Circumstances,
): string | null => {
  const { body } = entry;
  switch (body.kind) {
    case 'move':
      return petitionerWords(body.move, { data: body.data, before, after, clocks: body.clocks, on });
    case 'identity-read':
      // Who read it stands on the matter's own page, behind the log-in: an office's name may say what it is about.
      return '有人看了您的姓名、电话，写了原因。请打开看是谁、为什么。';
    case 'escalated':
      return after.sealed === null ? latenessForPetitioner(body, on) : null;
    default:
      return null;
  }
};
