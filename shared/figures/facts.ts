import type { Matter } from '../matter/record';
import { act, actOnUnit } from './act-facts';
import { unitOf, type Addend, type Counting, type Fact } from './counting';
import {
  conclusion,
  disposal,
  disposalAgain,
  notice,
  noticeLateBefore,
  noticeOnReceipt,
  noticeOnReceiptAgain,
} from './duty-facts';
import { rated, ratingWindow } from './rating-facts';

const received: Fact = ({ state }) => ({
  group: [state.receivedOn, unitOf(state), state.filing.channel, state.filing.level],
  add: { n: 1 },
});

/** Posted letters, and those that came free of postage. */
const post: Fact = ({ state }) => {
  const { channel, receivingOfficeId } = state.filing;
  if (channel !== 'letter' && channel !== 'green-post') return null;
  return { group: [state.receivedOn, receivingOfficeId], add: { letters: 1, green: channel === 'green-post' ? 1 : 0 } };
};

/** A yearly total and nothing else: by month or office it would show that somebody was accused (rules §5.4). */
const sealed: Fact = ({ state }) =>
  state.sealed === null ? null : { group: [state.sealed.on.slice(0, 4)], add: { n: 1 } };

/**
 * EVERY NAMED SUM. The group begins with the civil day and the office: a month is a range of days, and a month with a
 * cut-off a shorter one. Sums on a legal day hold days that are still to come.
 */
const facts = {
  received,
  c1: disposal,
  c1Again: disposalAgain,
  noticeOnReceipt,
  noticeOnReceiptAgain,
  notice,
  noticeLateBefore,
  concluded: conclusion,
  ratedUnit: rated('unit'),
  ratedPetitionOffice: rated('petition-office'),
  windowUnit: ratingWindow('unit'),
  windowPetitionOffice: ratingWindow('petition-office'),
  post,
  reclassified: act('reclassify'),
  extended: act('extend'),
  refused: act('refuse', 'refuse-for-good'),
  diverted: act('divert'),
  letterTakenBack: act('take-back-letter'),
  objectionAgreed: actOnUnit('agree-objection'),
  recalled: actOnUnit('recall'),
  sealed,
} as const satisfies Record<string, Fact>;

export type SumName = keyof typeof facts;

export const sumNames = Object.keys(facts) as readonly SumName[];

/** What a matter adds to each sum. A sealed one adds to the yearly total only; one that was merged is counted in the other. */
export const addendsOf = (matter: Matter, on: Counting): Readonly<Record<SumName, Addend | null>> => {
  const { state } = matter;
  const isCounted = (name: SumName): boolean =>
    state.sealed === null ? state.status !== 'MERGED' && name !== 'sealed' : name === 'sealed';
  const entries = sumNames.map((name) => [name, isCounted(name) ? facts[name](matter, on) : null] as const);
  return Object.fromEntries(entries) as Record<SumName, Addend | null>;
};
