import type { Receipt } from '../../shared/contract/views';
import { clockOf } from '../../shared/clocks/legal-clocks';
import { dutyToPetitioner } from '../../shared/clocks/running';
import { showNumber, showSecret } from '../../shared/kernel/matter-number';
import { writtenDate } from '../../shared/letters/dates-in-words';
import type { Matter } from '../../shared/matter/record';
import { officeName, type ViewDesk } from './view-desk';

/** The slip: number, secret, and what happens next by which day (rules §5.5). `token` opens this one matter for half an hour. */
export const receiptOf = (matter: Matter, desk: ViewDesk, token: string): Receipt => {
  const { state, submissions } = matter;
  const secret = desk.crypto.secretOf(matter.id, matter.secret.version, matter.secret.kid);
  const receivedBy = desk.office(state.sealed?.recipientOfficeId ?? state.receivingOfficeId);
  return {
    matterId: matter.id,
    number: matter.number,
    secret,
    receivedAt: submissions[0]?.at ?? '',
    receivedBy: receivedBy?.fullName ?? '',
    title: matter.title,
    qrText: qrText(matter, secret, desk),
    next: nextOf(matter, desk),
    token,
  };
};

/**
 * What the paper says, and no link: whoever finds it can do no more than whoever finds the paper. It names the county
 * and no office, since the office that received a report says what it was.
 */
const qrText = ({ number, state }: Matter, secret: string, { book }: ViewDesk): string =>
  [
    `${book.county.name}信访回执`,
    `编号 ${showNumber(number)}`,
    `查询码 ${showSecret(secret)}`,
    `${writtenDate(state.receivedOn)}收到`,
  ].join('\n');

/** Where nobody owes the petitioner anything (a nameless report, a matter that is over) there is no day: `dueOn` is ''. */
const nextOf = ({ state }: Matter, desk: ViewDesk): Receipt['next'] => {
  const duty = dutyToPetitioner(state, desk.calendar);
  if (duty === null) {
    const who = officeName(state.sealed?.recipientOfficeId ?? state.officeId ?? state.receivingOfficeId, desk);
    return {
      dueOn: '',
      provisional: false,
      who,
      what: state.sealed === null ? '这一步办完了，走到哪一步请打开看' : '收下了，按它的规定办；走到哪一步请凭编号来看',
    };
  }
  return {
    dueOn: duty.due.legal,
    provisional: duty.due.provisional,
    who: officeName(duty.officeId, desk),
    what: clockOf(duty.run.clock).owes ?? '',
  };
};
