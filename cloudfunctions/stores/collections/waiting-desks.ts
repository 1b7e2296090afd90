import type { Desk } from '../../../shared/clocks/legal-clocks';
import type { Looking } from '../../../shared/clocks/next-look';
import type { CivilDate } from '../../../shared/kernel/civil-date';
import type { MatterState, Proposal } from '../../../shared/matter/state';
import { transitions } from '../../../shared/matter/transitions';

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
  return [
    ...proposals,
    { desk: 'joint-meeting', officeId: on.county.jointMeetingOfficeId, on: state.execution.notes.at(-1)?.on ?? '' },
  ];
};

const waitingFor = (
  proposal: Proposal,
  state: MatterState,
  { county, office: officeOf }: Looking,
): readonly Waiting[] => {
  if (proposal.by.kind !== 'staff') return [];
  const then = transitions.find(
    (row) => row.move === proposal.move && row.row === proposal.row && row.then !== undefined,
  )?.then;
  const office = proposal.by.officeId;
  // Where the unit received it itself its head stands in for the coordinator, save for rows 3 and 3b.
  const isHeads = then === 'head' || (then === 'coordinator' && state.filing.direct && proposal.row !== '3');
  const own: Waiting = isHeads
    ? { desk: 'head', officeId: office, on: proposal.on }
    : { desk: 'coordinator', officeId: county.petitionOfficeId, on: proposal.on };
  // The superior's head is asked only where the head proposed it himself.
  const superior = isHeads && proposal.byHead ? (officeOf(office)?.superiorId ?? null) : null;
  return superior === null ? [own] : [own, { desk: 'head', officeId: superior, on: proposal.on }];
};
