import type { WorkCard } from '../../shared/contract/views';
import { dueDate } from '../../shared/clocks/due-date';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { forwardedWords } from '../../shared/letters/petitioner-notices';
import type { Circumstances } from '../../shared/matter/circumstances';
import type { Matter } from '../../shared/matter/record';
import { isIn } from '../../shared/matter/statuses';
import type { Sight } from '../../shared/people/visibility';
import { suggestOffice } from '../../shared/routing/suggest';
import { officeName, type ViewDesk } from './view-desk';

/** Where it could go, with the rule and the words found; nothing once a unit has it. */
export const suggestionsOf = (
  { state, submissions, title }: Matter,
  sight: Sight,
  { book }: ViewDesk,
): WorkCard['suggestions'] => {
  if (!sight.text || !isIn('atTheReceivingOffice', state.status)) return [];
  const village = book.villages.find(({ id }) => id === state.filing.villageId);
  const text = [title, ...submissions.flatMap(({ facts, request, place }) => [facts, request, place])].join('\n');
  const asked = { text, townshipId: state.filing.townshipId, placeKind: village?.kind ?? null };
  return suggestOffice(asked, book.rules, book.offices).map(
    ({ officeId, rule, reason, marks, complainedOf, subject }) => ({
      officeId,
      officeName: book.offices.find(({ id }) => id === officeId)?.name ?? '',
      rule: rule === null ? '' : String(rule),
      reason,
      words: [...new Set(marks.map(({ word }) => word))],
      complainedOf,
      subject: subject ?? '',
    }),
  );
};

/** What the petitioner is told at once if the matter is sent today to the office suggested first: the very words of the notice. */
export const noticePreview = (suggestions: WorkCard['suggestions'], on: Circumstances): string => {
  const [first] = suggestions;
  if (first === undefined) return '';
  const { count, length } = clockOf('C3');
  return forwardedWords(officeName(first.officeId, on), dueDate(on.today, { count, length }, on.calendar));
};
