import type { MatterState } from '../../shared/matter/state';
import type { Desk } from '../edge/desk';
import { staff } from '../stores/collections/staff';

/** Was this step proposed by a head? Then the head of the superior office may be the second person (rules §5.2). */
export const isProposerHead = async (desk: Desk, state: MatterState, proposalId: string): Promise<boolean> => {
  const by = state.proposals.find((one) => one.id === proposalId)?.by;
  return by?.kind === 'staff' && (await isHead(desk, by.staffId));
};

export const isHead = async (desk: Desk, staffId: string): Promise<boolean> =>
  (await desk.store.get(staff, staffId))?.roles.includes('head') === true;
