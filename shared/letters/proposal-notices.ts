import type { Circumstances } from '../matter/circumstances';
import type { EntryBody } from '../matter/history';
import type { Body } from '../matter/moves';
import type { MatterState } from '../matter/state';
import { rowsOf } from '../matter/transitions';
import type { Role } from '../people/roles';
import { standsAs } from '../people/standing-toward';
import type { OfficeNotice } from './office-notice';

type Proposed = Extract<EntryBody, { kind: 'proposal' }>;

/** A step waits for its second person: his list is told. */
export const waitsForYes = (body: Proposed, state: MatterState, on: Circumstances): readonly OfficeNotice[] =>
  listsOf(body, state, on).map((to) => ({ to, words: '有一步等您同意，请看。' }));

/** The list of the second person: whichever list's role may stand in the row's second place (rules §5.2). */
const listsOf = (body: Proposed, state: MatterState, on: Circumstances): readonly OfficeNotice['to'][] => {
  const row = rowsOf(body.move, state.status).find((one) => one.row === body.row && one.then !== undefined);
  const doer = row?.then;
  if (row === undefined || doer === undefined) return [];
  const lists: readonly (OfficeNotice['to'] & { readonly role: Role })[] = [
    { officeId: on.county.petitionOfficeId, desk: 'coordinator', role: 'coordinator' },
    { officeId: state.officeId ?? state.receivingOfficeId, desk: 'head', role: 'head' },
    { officeId: state.receivingOfficeId, desk: 'head', role: 'head' },
  ];
  const anybody = { kind: 'staff', staffId: '', mailboxes: [] } as const;
  const rated = bodyOf(body);
  const list = lists.find(({ officeId, role }) =>
    standsAs({ ...anybody, officeId, roles: [role] }, doer, row, state, on, rated),
  );
  return list === undefined ? [] : [{ officeId: list.officeId, desk: list.desk }];
};

const bodyOf = (body: Proposed): Body | null => (body.move === 'answer-unhappy' ? body.data.body : null);

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
