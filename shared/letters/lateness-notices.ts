import { clockOf, type Told } from '../clocks/legal-clocks';
import { dutiesOf, standingOfDuty } from '../clocks/running';
import type { Circumstances } from '../matter/circumstances';
import type { EntryBody } from '../matter/history';
import type { MatterState } from '../matter/state';
import { dayInSentence } from './notice-dates';
import type { OfficeNotice } from './office-notice';

type Escalated = Extract<EntryBody, { kind: 'escalated' }>;

/** Due soon, or late: whoever is named is told in his own list, the holder in the list the duty stands in. */
export const latenessForOffices = (body: Escalated, state: MatterState, on: Circumstances): readonly OfficeNotice[] => {
  const duty = dutiesOf(state, on.calendar).find(
    ({ run, officeId }) => run.clock === body.clock && officeId === body.holder,
  );
  if (duty === undefined) return [];
  const { standing, daysLeft } = standingOfDuty(duty, on.today, on.calendar);
  const name = clockOf(body.clock).name;
  const words =
    standing === 'overdue'
      ? `“${name}”超期 ${-daysLeft} 天，请马上看。`
      : `“${name}”快到期，最晚 ${dayInSentence(duty.due.legal)}。`;
  const lists: Record<Told, OfficeNotice['to']> = {
    holder: { officeId: duty.officeId, desk: duty.desk },
    head: { officeId: duty.officeId, desk: 'head' },
    coordinator: { officeId: on.county.petitionOfficeId, desk: 'coordinator' },
    'joint-meeting': { officeId: on.county.jointMeetingOfficeId, desk: 'joint-meeting' },
  };
  return body.told.map((told) => ({ to: lists[told], words }));
};

/** Lateness is an office's fault, and said so: who was late, and who has been told. */
export const latenessForPetitioner = ({ clock, holder, told }: Escalated, on: Circumstances): string | null => {
  const posts = [
    ...(told.includes('head') ? ['它的负责人'] : []),
    ...(told.includes('coordinator') ? ['信访局'] : []),
    ...(told.includes('joint-meeting') ? ['县联席办'] : []),
  ];
  const office = on.office(holder)?.name;
  if (clockOf(clock).owes === null || posts.length === 0 || office === undefined) return null;
  return `${office}没有按时给您回话，已经报给${posts.join('、')}。您不用再跑。`;
};
