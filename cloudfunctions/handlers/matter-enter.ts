import { ok, refuse } from '../../shared/kernel/outcome';
import { isBlank } from '../../shared/kernel/text';
import type { Input } from '../../shared/contract/operations';
import type { Matter } from '../../shared/matter/record';
import type { Desk } from '../edge/desk';
import { staffOf, type Call, type Handler } from '../edge/handler';
import { fileMatter, type ToFile } from '../moving/file-matter';
import { receiptOf } from '../views/receipt';

/** 当面登记: visits, calls, letters, 绿色邮政 and what comes down from above, with a receipt to print (row 1). */
export const enterAtCounter: Handler<'matter.enter'> = async (input, call, desk) => {
  const isOffice = staffOf(call).officeId === desk.book.county.petitionOfficeId;
  if (input.channel === 'from-above' && (input.sender === null || isBlank(input.sender.organ)))
    return refuse('sender-needed');
  // Only the petition office keeps the hotline and takes what comes down from above.
  if (!isOffice && (input.channel === 'call' || input.channel === 'from-above')) return refuse('not-yours');
  if (!isOffice && input.privacy === 2) return refuse('level-not-offered');
  const sheet = toFile(input, isOffice, call, desk);
  const before = await desk.store.get(desk.matters, desk.crypto.matterIdOf(sheet.draftKey));
  if (before !== null && isKeptFrom(staffOf(call).staffId, before)) return refuse('not-found');
  const filed = await fileMatter(sheet, call, desk);
  if (!filed.ok) return filed;
  desk.log.event('matter.entered', { operation: call.operation, matterId: filed.value.id, kind: input.channel });
  // For printing only: the officer gets no session as the petitioner.
  return ok(receiptOf(filed.value, desk, ''));
};

/** Sent again, the call hears nothing of a matter that was sealed or that he stepped aside from (rules §5.4). */
const isKeptFrom = (staffId: string, { state }: Matter): boolean =>
  state.sealed !== null || state.recused.includes(staffId);

/** The request id stands for the sheet of paper: sent twice, it is one matter. */
export const counterDraftKey = (staffId: string, requestId: string): string => `counter:${staffId}:${requestId}`;

const toFile = (input: Input<'matter.enter'>, isOffice: boolean, call: Call, desk: Desk): ToFile => ({
  draftKey: counterDraftKey(staffOf(call).staffId, call.requestId),
  title: input.title,
  facts: input.facts,
  request: input.request,
  about: '',
  place: input.place,
  raisedWhere: '',
  photos: [],
  identity: { name: input.name, phone: input.phone, address: input.address, residentId: input.residentId },
  owner: null,
  recipientOfficeId: null,
  importedFrom: null,
  filing: {
    kind: input.kind,
    channel: input.channel,
    level: input.level,
    privacy: input.privacy,
    receivingOfficeId: isOffice ? desk.book.county.petitionOfficeId : staffOf(call).officeId,
    direct: !isOffice,
    mailbox: null,
    townshipId: input.townshipId,
    villageId: input.villageId,
    answerBy: input.answerBy,
    representatives: input.channel === 'visit' ? input.representatives : 1,
    groupSize: input.groupSize,
    sender: input.sender,
    writtenOn: input.writtenOn,
    accusedOfficeIds: [],
    saidRaisedBefore: input.raisedBefore,
  },
});
