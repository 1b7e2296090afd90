import type { Desk } from '../../../shared/clocks/legal-clocks';
import { nextLookOn, type Looking } from '../../../shared/clocks/next-look';
import { dutiesOf, type Duty } from '../../../shared/clocks/running';
import { writtenIn } from '../../../shared/matter/written-in';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { Matter } from '../../../shared/matter/record';
import { termsOf } from '../../../shared/matter/same-matter';
import type { MatterState } from '../../../shared/matter/state';
import type { ListPlace } from '../port';
import { waitingDesks } from './waiting-desks';

type Place = (matter: Matter, on: Looking) => ListPlace | null;

const unsealed =
  (place: Place): Place =>
  (matter, on) =>
    matter.state.sealed === null ? place(matter, on) : null;

/** On the list of one desk: because a duty of that desk runs, or because a step waits for its yes. In the order of the first due date. */
const toDo =
  (desk: Desk): Place =>
  (matter, on) => {
    const duties = dutiesOf(matter.state, on.calendar);
    const own = duties
      .filter((duty) => deskOf(duty, on) === desk)
      .map((duty) => ({ officeId: duty.officeId, due: duty.due.legal }));
    const waiting = waitingDesks(matter.state, on)
      .filter((one) => one.desk === desk)
      .map((one) => ({ officeId: one.officeId, due: firstDue(duties) ?? one.on }));
    const all = [...own, ...waiting];
    if (all.length === 0) return null;
    const offices = [...new Set(all.map((one) => one.officeId))];
    return { under: offices.map((office) => [matter.county, office]), by: all.map((one) => one.due).sort()[0] ?? '' };
  };

const firstDue = (duties: readonly Duty[]): string | null => duties[0]?.due.legal ?? null;

/** Whoever holds a duty has it on his list; what the joint-meeting office holds is on its own (row 36, C20). */
const deskOf = ({ desk, officeId }: Duty, { county }: Looking): Desk =>
  officeId === county.jointMeetingOfficeId ? 'joint-meeting' : desk;

/**
 * Since when the number stands on the public page (rules §5.5): by a notice, or because no name or address was left and
 * the letter lies ready. What a notice served stays there while the petitioner may still act on it.
 */
const publishedOn = ({ service, status, letter, privacy, filing }: MatterState): CivilDate | null => {
  const isOut = status === 'OPINION_ISSUED' || (status === 'SERVED' && service.served?.way === 'public-notice');
  if (!isOut) return null;
  if (service.dispatched !== null) return service.dispatched.way === 'public-notice' ? service.dispatched.on : null;
  return service.served === null && (privacy === 3 || filing.unclear) ? (letter?.issuedOn ?? null) : null;
};

const officesOf = ({ state }: Matter): readonly string[] => [
  ...new Set([state.receivingOfficeId, state.officeId].filter((one) => one !== null)),
];

/** EVERY NAMED LIST a matter may stand in: under what, and in what order. */
export const matterLists: Readonly<Record<string, Place>> = {
  'toDo:registrar': unsealed(toDo('registrar')),
  'toDo:coordinator': unsealed(toDo('coordinator')),
  'toDo:unit': unsealed(toDo('unit')),
  'toDo:petition-unit': unsealed(toDo('petition-unit')),
  'toDo:head': unsealed(toDo('head')),
  'toDo:joint-meeting': unsealed(toDo('joint-meeting')),
  'toDo:discipline': toDo('discipline'),
  sealed: ({ state, county }) =>
    state.sealed === null ? null : { under: [[county, state.sealed.recipientOfficeId]], by: state.sealed.on },
  office: unsealed((matter) => ({
    under: officesOf(matter).map((office) => [matter.county, office]),
    by: matter.movedAt,
  })),
  all: unsealed(({ county, movedAt }) => ({ under: [[county]], by: movedAt })),
  mailbox: unsealed(({ state, county, submissions }) =>
    state.filing.mailbox === null ? null : { under: [[county, state.filing.mailbox]], by: submissions[0]?.at ?? '' },
  ),
  owner: ({ owner, movedAt }) => (owner === null ? null : { under: [[owner]], by: movedAt }),
  due: ({ state }, on) => {
    const day = nextLookOn(state, on);
    return day === null ? null : { under: [['due']], by: day };
  },
  terms: unsealed((matter, { county }) => {
    const terms = termsOf(writtenIn(matter), county.name);
    return terms.length === 0
      ? null
      : { under: terms.map((term) => [matter.county, term]), by: matter.state.receivedOn };
  }),
  phone: unsealed(({ indexes, state }) =>
    indexes.phone === null ? null : { under: [[indexes.phone]], by: state.receivedOn },
  ),
  published: unsealed(({ state, county }) => {
    const day = publishedOn(state);
    return day === null ? null : { under: [[county, 'public-notice']], by: day };
  }),
  notified: ({ notices, county, state }) => {
    const told = notices.flatMap(({ to }) =>
      to === 'petitioner' || (state.sealed !== null && to.officeId !== state.sealed.recipientOfficeId)
        ? []
        : [`${to.officeId}|${to.desk}`],
    );
    const last = notices.findLast(({ to }) => to !== 'petitioner');
    if (told.length === 0 || last === undefined) return null;
    return { under: [...new Set(told)].map((one) => [county, ...one.split('|')]), by: last.at };
  },
};
