import { ok, refuse, type Outcome } from '../../shared/kernel/outcome';
import type { CivilDate } from '../../shared/kernel/civil-date';
import { isLandline, isMobile } from '../../shared/kernel/phone';
import { checkResidentId } from '../../shared/kernel/resident-id';
import { cleanText, isBlank } from '../../shared/kernel/text';
import type { Identity } from '../../shared/people/identity';

/** What somebody wrote about himself: any of it may be empty, and what is there must be right. */
export type Written = Identity;

/** Every part may be left out (rules 0.1-6); a phone or ID that is given is checked, since a wrong one reaches nobody. */
export const checkIdentity = (written: Written, today: CivilDate): Outcome<Written> => {
  const phone = written.phone.normalize('NFKC').replace(/\s/g, '');
  if (!isBlank(phone) && !isMobile(phone) && !isLandline(phone)) return refuse('wrong-phone');
  const residentId = written.residentId.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const fault = isBlank(residentId) ? 'ok' : checkResidentId(residentId, today);
  if (fault === 'mistyped') return refuse('mistyped-resident-id');
  if (fault !== 'ok') return refuse('wrong-resident-id');
  return ok({ name: cleanText(written.name).trim(), phone, address: cleanText(written.address).trim(), residentId });
};
