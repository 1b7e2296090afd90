import { showNumber } from '../../shared/kernel/matter-number';
import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';

/** 公告送达: numbers and dates only, so that nobody else learns anything (row 23b). */
export const listPublicNotices: Handler<'public-notices.list'> = async ({ after }, _call, desk) => {
  const page = await desk.store.list(desk.matters, 'published', [desk.book.county.id, 'public-notice'], {
    after,
    limit: 50,
    backwards: true,
  });
  return ok({
    notices: page.items.map(({ number, state }) => ({
      number: showNumber(number),
      on: state.service.dispatched?.on ?? state.letter?.issuedOn ?? '',
      office: desk.office(state.officeId ?? state.receivingOfficeId)?.name ?? '',
    })),
    next: page.next,
  });
};
