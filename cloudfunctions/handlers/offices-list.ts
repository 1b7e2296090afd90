import { ok } from '../../shared/kernel/outcome';
import { receivesAccusations } from '../../shared/people/recipient';
import { subjects } from '../../shared/routing/subjects';
import type { Handler } from '../edge/handler';

/** The offices a matter may go to or a citizen may be pointed to, the subjects, and who receives accusations. */
export const listOffices: Handler<'offices.list'> = async (_input, _call, desk) =>
  ok({
    offices: desk.book.offices.map(({ id, name, kind, handles, address, hours, phone }) => ({
      id,
      name,
      kind,
      handles,
      address,
      hours,
      phone,
    })),
    subjects: Object.entries(subjects).map(([id, { name }]) => ({ id, name })),
    recipients: desk.book.offices.filter(receivesAccusations).map(({ id, name }) => ({ id, name })),
  });
