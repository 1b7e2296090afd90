import { nextLookOn, type Looking } from '../../../shared/clocks/next-look';
import { writtenIn } from '../../../shared/matter/written-in';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { Matter } from '../../../shared/matter/record';
import { termsOf } from '../../../shared/matter/same-matter';
import type { MatterState } from '../../../shared/matter/state';
import type { ListPlace } from '../port';
import { toDoLists, toDoNames } from './to-do-lists';

type Place = (matter: Matter, on: Looking) => ListPlace | null;

const unsealed =
  (place: Place): Place =>
  (matter, on) =>
    matter.state.sealed === null ? place(matter, on) : null;

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

/** EVERY NAMED LIST a matter may stand in beside the to-do lists: under what, and in what order. */
const lists: Readonly<Record<string, Place>> = {
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

export const listNames: readonly string[] = [...toDoNames, ...Object.keys(lists)];

/** Where a matter stands: sealed, in the recipient's lists, its owner's and the nightly run's alone (rules §5.4). */
export const listsOf = (matter: Matter, on: Looking): Readonly<Record<string, ListPlace | null>> => ({
  ...toDoLists(matter, on),
  ...Object.fromEntries(Object.entries(lists).map(([name, place]) => [name, place(matter, on)])),
});
