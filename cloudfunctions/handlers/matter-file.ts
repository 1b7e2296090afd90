import { refuse, ok } from '../../shared/kernel/outcome';
import { isBlank } from '../../shared/kernel/text';
import type { Input } from '../../shared/contract/operations';
import type { Channel } from '../../shared/matter/moves';
import { recipientFor } from '../../shared/people/recipient';
import type { Desk } from '../edge/desk';
import type { Call, Handler } from '../edge/handler';
import { fileMatter, type ToFile } from '../moving/file-matter';
import { receiptFor } from '../moving/receipt-for';

/** 交信访件: from the phone, without a log-in, through whichever door (row 1; 举报: row 4). */
export const fileFromPhone: Handler<'matter.file'> = async (input, call, desk) => {
  if (isBlank(input.facts) && isBlank(input.request) && isBlank(input.about) && input.photos.length === 0)
    return refuse('nothing-said');
  const door = doorOf(input, desk);
  if (door === null) return refuse('unknown-mailbox');
  // A township that received it itself could not keep the name from itself (rules §5.5).
  if (door.direct && input.privacy === 2) return refuse('level-not-offered');

  await desk.limits.spend('filing-per-address', call.address);
  const filed = await fileMatter(toFile(input, door, call, desk), call, desk);
  if (!filed.ok) return filed;
  desk.log.event('matter.filed', { operation: call.operation, matterId: filed.value.id });
  return ok(await receiptFor(filed.value, call, desk));
};

interface Door {
  readonly channel: Channel;
  readonly receivingOfficeId: string;
  readonly direct: boolean;
}

/** County mailboxes are registered by the petition office, a township's by the township itself (C2). An accusation never goes through a mailbox. */
const doorOf = (input: Input<'matter.file'>, desk: Desk): Door | null => {
  const petitionOffice = desk.book.county.petitionOfficeId;
  const mailbox = input.kind === 'accusation' ? null : input.mailbox;
  if (mailbox === null)
    return {
      channel: input.kind === 'suggestion' ? 'suggestion' : 'web',
      receivingOfficeId: petitionOffice,
      direct: false,
    };
  if (!desk.book.mailboxes.some((one) => one.mailbox === mailbox)) return null;
  if (mailbox === 'secretary')
    return { channel: 'secretary-mailbox', receivingOfficeId: petitionOffice, direct: false };
  if (mailbox === 'head') return { channel: 'head-mailbox', receivingOfficeId: petitionOffice, direct: false };
  return { channel: 'township-mailbox', receivingOfficeId: mailbox.slice('township:'.length), direct: true };
};

const toFile = (input: Input<'matter.file'>, door: Door, call: Call, desk: Desk): ToFile => ({
  draftKey: input.draftKey,
  title: input.title,
  facts: input.facts,
  request: input.request,
  about: input.about,
  place: input.place,
  raisedWhere: input.raisedBefore ? input.raisedWhere : '',
  photos: input.photos,
  identity: { name: input.name, phone: input.phone, address: input.address, residentId: input.residentId },
  owner: call.actor.kind === 'petitioner' ? call.actor.ownerId : null,
  recipientOfficeId:
    input.kind === 'accusation' ? recipientFor(input.aboutOfficeIds, input.about, desk.book.offices) : null,
  importedFrom: null,
  filing: {
    kind: input.kind,
    ...door,
    level: 'county',
    privacy: input.privacy,
    mailbox: input.kind === 'accusation' ? null : input.mailbox,
    townshipId: input.townshipId,
    villageId: input.villageId,
    answerBy: input.answerBy,
    representatives: 1,
    groupSize: 1,
    sender: null,
    writtenOn: null,
    accusedOfficeIds: input.kind === 'accusation' ? input.aboutOfficeIds : [],
    saidRaisedBefore: input.raisedBefore,
  },
});
