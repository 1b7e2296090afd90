import type { Desk } from '../../../shared/clocks/legal-clocks';
import type { Looking } from '../../../shared/clocks/next-look';
import { instantAt, type CivilDate } from '../../../shared/kernel/civil-date';
import type { MatterState, Proposal } from '../../../shared/matter/state';
import { rowsOf } from '../../../shared/matter/transitions';
import type { StaffActor } from '../../../shared/people/actor';
import { mayConfirm } from '../../../shared/people/standing-toward';

/** Whose yes a matter waits for, and since when. */
export interface Waiting {
  readonly desk: Desk;
  readonly officeId: string;
  readonly on: CivilDate;
}

/** The lists on which a matter stands because a second person has to say yes, or because execution was refused. */
export const waitingDesks = (state: MatterState, on: Looking): readonly Waiting[] => {
  const proposals = state.proposals.flatMap((proposal) => waitingFor(proposal, state, on));
  // Only the joint-meeting office can say that an opinion cannot be carried out (row 37).
  if (state.execution.state !== 'refused' || state.status !== 'SERVED') return proposals;
  const refusedOn = state.execution.notes.at(-1)?.on ?? state.receivedOn;
  return [...proposals, { desk: 'joint-meeting', officeId: on.county.jointMeetingOfficeId, on: refusedOn }];
};

/** The posts that could say yes, asked one by one by the rule itself, so that nobody is shown what he may not confirm. */
const waitingFor = (proposal: Proposal, state: MatterState, on: Looking): readonly Waiting[] => {
  const { by, byHead } = proposal;
  const row = rowsOf(proposal.move, state.status).find((one) => one.row === proposal.row && one.then !== undefined);
  if (row === undefined || by.kind !== 'staff') return [];
  const proposer = { ...by, isHead: byHead };
  const body = proposal.move === 'answer-unhappy' ? proposal.data.body : null;
  const then = { ...on, today: proposal.on, now: instantAt(proposal.on, '00:00') };
  return postsFor(state, by.officeId, on)
    .filter((post) => mayConfirm(holding(post), proposer, row, state, then, body))
    .map((post) => ({ ...post, on: proposal.on }));
};

type Post = Pick<Waiting, 'officeId'> & { readonly desk: 'coordinator' | 'head' };

const postsFor = (state: MatterState, proposingOfficeId: string, { county, office }: Looking): readonly Post[] => {
  const { officeId, receivingOfficeId } = state;
  const superiorId = office(proposingOfficeId)?.superiorId ?? null;
  const heads = [proposingOfficeId, officeId, receivingOfficeId, superiorId].filter((one) => one !== null);
  return [
    { desk: 'coordinator', officeId: county.petitionOfficeId },
    ...[...new Set(heads)].map((one) => ({ desk: 'head' as const, officeId: one })),
  ];
};

/** Somebody who holds this post, and nobody in particular. */
const holding = ({ desk, officeId }: Post): StaffActor => ({
  kind: 'staff',
  staffId: '',
  roles: [desk],
  officeId,
  mailboxes: [],
});
