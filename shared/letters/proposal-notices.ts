import type { Circumstances } from '../matter/circumstances';
import type { EntryBody } from '../matter/history';
import type { MatterState } from '../matter/state';
import { postsToConfirm } from '../people/posts-to-confirm';
import type { OfficeNotice } from './office-notice';

type Proposed = Extract<EntryBody, { kind: 'proposal' }>;

/** A step waits for its second person: the list of every post that may say yes is told. */
export const waitsForYes = ({ id }: Proposed, state: MatterState, on: Circumstances): readonly OfficeNotice[] => {
  const proposal = state.proposals.find((one) => one.id === id);
  if (proposal === undefined) return [];
  return postsToConfirm(proposal, state, on).map((to) => ({ to, words: '有一步等您同意，请看。' }));
};

/** The second person said no: the list of whoever proposed is told. */
export const sentBack = (
  proposalId: string,
  before: MatterState | null,
  on: Circumstances,
): readonly OfficeNotice[] => {
  const proposal = before?.proposals.find((one) => one.id === proposalId);
  if (before == null || proposal === undefined || proposal.by.kind !== 'staff') return [];
  const { officeId } = proposal.by;
  const isRegistrars = officeId === on.county.petitionOfficeId && officeId !== before.officeId;
  const words = '送出去的那一步退回来了，请看理由。';
  return [{ to: { officeId, desk: isRegistrars ? 'registrar' : 'unit' }, words }];
};
