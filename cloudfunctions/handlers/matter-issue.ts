import { ok, refuse } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 送签: the written answer goes to the head; signed, it is issued (row 21, art. 32). */
export const issueLetter: Handler<'matter.issue'> = async ({ id, version }, call, desk) =>
  makeMove(call, desk, { id, version }, 'issue', async (matter) => {
    if (matter.draft === null) return refuse('no-draft');
    const unit = desk.office(matter.state.officeId ?? matter.state.receivingOfficeId);
    const reviewer = unit?.reviewOrganId == null ? null : desk.office(unit.reviewOrganId);
    return ok({ letter: matter.draft, reviewOrgan: reviewer?.fullName ?? '', serial: null });
  });
