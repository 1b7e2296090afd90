import type { By, EntryBody } from '../../shared/matter/history';
import type { Move } from '../../shared/matter/moves';
import type { Proposal } from '../../shared/matter/state';
import { transitions } from '../../shared/matter/transitions';
import type { Doer, Role } from '../../shared/people/roles';
import { officeName, type ViewDesk } from './view-desk';

/**
 * Who did it, by office and by the role in which it was done: "县住建局经办人". Never a name: the history knows accounts,
 * and the role is read from the row that was made.
 */
export const doerName = (by: By, body: Step, desk: ViewDesk): string => {
  if (by.kind === 'petitioner') return '本人';
  if (by.kind === 'clockwork') return '系统';
  const leader = desk.book.leaders.find(({ staffId }) => staffId === by.staffId);
  if (leader !== undefined) return leader.title;
  const role = roleIn(body, by.officeId, desk.book.county.petitionOfficeId);
  return `${officeName(by.officeId, desk)}${role === null ? '工作人员' : posts[role]}`;
};

/** Who proposed a step that waits. */
export const proposerName = ({ by, ...proposal }: Proposal, desk: ViewDesk): string =>
  doerName(by, { kind: 'proposal', ...proposal }, desk);

/** A line of the history, as far as it says in which role it was made. */
type Step =
  | Exclude<EntryBody, { kind: 'proposal' }>
  | ({ readonly kind: 'proposal' } & Pick<Proposal, 'move' | 'row' | 'byHead'>);

/** The role as it is said after an office's name. */
const posts: Record<Role, string> = {
  registrar: '登记员',
  coordinator: '督办员',
  handler: '经办人',
  head: '负责人',
  leader: '领导',
  discipline: '经办人',
  'joint-meeting': '工作人员',
  reviewer: '复查人员',
  rereviewer: '复核人员',
  auditor: '审计人员',
  administrator: '系统管理员',
};

const roleIn = (body: Step, officeId: string, petitionOfficeId: string): Role | null => {
  if (body.kind === 'proposal')
    return body.byHead ? 'head' : roleOnRow(body.move, body.row, 'by', officeId, petitionOfficeId);
  if (body.kind !== 'move') return null;
  return roleOnRow(body.move, body.row, body.proposal === null ? 'by' : 'then', officeId, petitionOfficeId);
};

/** A unit that received a matter itself stands with its handler for the registrar and its head for the coordinator. */
const atAUnit: Partial<Record<Role, Role>> = { registrar: 'handler', coordinator: 'head' };

const roleOnRow = (
  move: Move,
  row: string,
  place: 'by' | 'then',
  officeId: string,
  petitionOfficeId: string,
): Role | null => {
  const found = transitions.filter((one) => one.move === move && one.row === row);
  const doers = found
    .flatMap((one) => (place === 'by' ? one.by : one.then === undefined ? [] : [one.then]))
    .filter(isRole);
  if (officeId !== petitionOfficeId) {
    const own = doers.find((role) => role !== 'registrar' && role !== 'coordinator') ?? doers[0];
    return own === undefined ? null : (atAUnit[own] ?? own);
  }
  return doers.find((role) => role === 'registrar' || role === 'coordinator') ?? doers[0] ?? null;
};

const isRole = (doer: Doer): doer is Role => doer !== 'petitioner' && doer !== 'clockwork';
