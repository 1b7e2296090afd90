import type { Circumstances } from '../matter/circumstances';
import type { Body } from '../matter/moves';
import type { MatterState } from '../matter/state';
import type { Transition } from '../matter/transitions';
import type { StaffActor } from './actor';
import { actsAs, type Doer, type Role } from './roles';

/** These stay with the petition office's coordinator even where a unit received the matter itself (rules §5.2). */
const alwaysTheCoordinators: readonly string[] = ['3', '3b', '17', '35b', '36', '11', '12', '13'];

/**
 * May this member of staff stand in `doer`'s place on this row of this matter? A unit that received a matter directly
 * acts with its own handler for the registrar and its own head for the coordinator. Nobody acts where he is recused
 * (art. 28(3)). The petitioner and the clockwork are answered before this is asked.
 */
export const standsAs = (
  actor: StaffActor,
  doer: Doer,
  row: Transition,
  state: MatterState,
  on: Circumstances,
  body: Body | null,
): boolean => {
  if (state.recused.includes(actor.staffId)) return false;
  const petitionOffice = on.county.petitionOfficeId;
  const ownAffair = state.filing.direct && !alwaysTheCoordinators.includes(row.row);
  const isAt = (role: Role, officeId: string | null): boolean =>
    officeId !== null && actor.officeId === officeId && actsAs(actor.roles, role);
  switch (doer) {
    case 'registrar':
      // At level 2 only the petition office may know the petitioner, so it serves for the unit (rules §5.5).
      return ownAffair && row.row !== '35'
        ? isAt('handler', state.receivingOfficeId)
        : isAt('registrar', petitionOffice) || (row.row === '35' && isAt('handler', state.receivingOfficeId));
    case 'coordinator':
      return ownAffair ? isAt('head', state.receivingOfficeId) : isAt('coordinator', petitionOffice);
    case 'handler':
      // The unit may not know whom to serve: the petition office does it (rules §5.5, level 2).
      if (state.privacy === 2 && (row.row === '23' || row.row === '23b') && state.officeId !== petitionOffice)
        return false;
      return isAt('handler', holderOf(state, row, body, petitionOffice));
    case 'head':
      return isAt('head', holderOf(state, row, body, petitionOffice));
    case 'leader':
      return (
        actor.roles.includes('leader') &&
        (state.filing.mailbox === null ||
          actor.mailboxes.includes(state.filing.mailbox) ||
          actor.mailboxes.some((one) => !one.startsWith('township:')))
      );
    case 'discipline':
      return (
        state.sealed !== null && actor.roles.includes('discipline') && actor.officeId === state.sealed.recipientOfficeId
      );
    case 'joint-meeting':
      return actor.roles.includes('joint-meeting');
    default:
      return false;
  }
};

/** Whose handler and head: the unit's, or for an unhappy rating of the petition office, the petition office's own. */
const holderOf = (state: MatterState, row: Transition, body: Body | null, petitionOffice: string): string | null => {
  if (row.move === 'answer-unhappy' && body === 'petition-office') return petitionOffice;
  return state.officeId ?? (state.filing.direct ? state.receivingOfficeId : null);
};

/**
 * May confirm what `proposer` proposed: another person in the row's second place; where the head proposed himself or
 * stepped aside, the head of the superior office (rules §5.2).
 */
export const mayConfirm = (
  actor: StaffActor,
  proposer: { readonly staffId: string; readonly officeId: string; readonly isHead: boolean },
  row: Transition,
  state: MatterState,
  on: Circumstances,
  body: Body | null,
): boolean => {
  if (row.then === undefined || actor.staffId === proposer.staffId || state.recused.includes(actor.staffId))
    return false;
  if (standsAs(actor, row.then, row, state, on, body)) return true;
  const headsAreTaken = row.then === 'head' || (row.then === 'coordinator' && state.filing.direct);
  const needed = row.then === 'head' ? proposer.officeId : state.receivingOfficeId;
  const superior = on.office(needed)?.superiorId ?? null;
  const isHeadAway = proposer.isHead || state.headless.includes(needed);
  return headsAreTaken && isHeadAway && actor.officeId === superior && actsAs(actor.roles, 'head');
};
