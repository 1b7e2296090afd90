import type { Desk } from '../../../shared/clocks/legal-clocks';
import type { Looking } from '../../../shared/clocks/next-look';
import { instantAt, type CivilDate } from '../../../shared/kernel/civil-date';
import type { MatterState, Proposal } from '../../../shared/matter/state';
import { postsToConfirm } from '../../../shared/people/posts-to-confirm';

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

const waitingFor = (proposal: Proposal, state: MatterState, on: Looking): readonly Waiting[] => {
  const then = { ...on, today: proposal.on, now: instantAt(proposal.on, '00:00') };
  return postsToConfirm(proposal, state, then).map((post) => ({ ...post, on: proposal.on }));
};
