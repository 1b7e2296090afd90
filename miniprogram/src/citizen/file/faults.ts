import { wordsOf } from '@shared/contract/problems';
import type { CivilDate } from '@shared/kernel/civil-date';
import { isLandline, isMobile } from '@shared/kernel/phone';
import { checkResidentId } from '@shared/kernel/resident-id';
import { isBlank } from '@shared/kernel/text';
import { type Fault } from '../parts/fault';
import { type FilingFields } from './filing';

const inWords = (code: string): string => {
  const { title, next } = wordsOf({ code });
  return `${title}${next}`;
};

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** What is wrong with a phone that was written down; leaving it out is never wrong. */
export function phoneFault(text: string): string | undefined {
  const phone = plain(text);
  return isBlank(phone) || isMobile(phone) || isLandline(phone) ? undefined : inWords('wrong-phone');
}

/** What is wrong with an ID number that was written down: its check character finds a slip at once. */
export function residentIdFault(text: string, today: CivilDate | undefined): string | undefined {
  // A phone that has never reached the service does not know the county's day; the service checks then.
  const fault = isBlank(text) || today === undefined ? 'ok' : checkResidentId(text, today);
  if (fault === 'ok') return undefined;
  return inWords(fault === 'mistyped' ? 'mistyped-resident-id' : 'wrong-resident-id');
}

/** What must be put right before going on from 谁能看到您. */
export const faultsOfWho = (fields: FilingFields, today: CivilDate | undefined): readonly Fault[] => {
  if (fields.privacy === 0) return [{ id: 'privacy', words: '请选一种：谁能看到您是谁' }];
  if (fields.privacy === 3) return [];
  return [
    { id: 'phone', words: phoneFault(fields.phone) },
    { id: 'resident-id', words: residentIdFault(fields.residentId, today) },
  ].flatMap(({ id, words }) => (words === undefined ? [] : [{ id, words }]));
};
