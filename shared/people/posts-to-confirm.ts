import type { Circumstances } from '../matter/circumstances';
import type { MatterState, Proposal } from '../matter/state';
import { rowsOf } from '../matter/transitions';
import type { StaffActor } from './actor';
import { mayConfirm } from './standing-toward';

/** A post at an office, and nobody in particular. */
export interface Post {
  readonly desk: 'coordinator' | 'head';
  readonly officeId: string;
}

/**
 * The posts that may say yes to a proposed step, asked one by one by the rule itself, so that nobody is told of what he
 * may not confirm and the superior office is told where the head proposed himself or stepped aside (rules §5.2).
 */
export const postsToConfirm = (proposal: Proposal, state: MatterState, on: Circumstances): readonly Post[] => {
  const { by, byHead } = proposal;
  const row = rowsOf(proposal.move, state.status).find((one) => one.row === proposal.row && one.then !== undefined);
  if (row === undefined || by.kind !== 'staff') return [];
  const proposer = { ...by, isHead: byHead };
  const body = proposal.move === 'answer-unhappy' ? proposal.data.body : null;
  return postsAround(state, by.officeId, on).filter((post) =>
    mayConfirm(holding(post), proposer, row, state, on, body),
  );
};

const postsAround = (state: MatterState, proposingOfficeId: string, on: Circumstances): readonly Post[] => {
  const own = [proposingOfficeId, state.officeId, state.receivingOfficeId].filter((one) => one !== null);
  const superior = own.flatMap((id) => on.office(id)?.superiorId ?? []);
  return [
    { desk: 'coordinator', officeId: on.county.petitionOfficeId },
    ...[...new Set([...own, ...superior])].map((officeId) => ({ desk: 'head' as const, officeId })),
  ];
};

const holding = ({ desk, officeId }: Post): StaffActor => ({
  kind: 'staff',
  staffId: '',
  roles: [desk],
  officeId,
  mailboxes: [],
});
