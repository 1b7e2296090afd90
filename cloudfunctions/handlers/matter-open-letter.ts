import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/** 打开书面意见: opening it on the phone or with number + secret is service (row 23, rules §5.5). */
export const openLetter: Handler<'matter.open-letter'> = async ({ id, version }, call, desk) => {
  const moved = await makeMove(call, desk, { id, version }, 'serve', async (matter) => {
    const way =
      matter.state.service.dispatched?.way === 'electronic' ? ('electronic' as const) : ('public-notice' as const);
    return ok({ way, proof: '本人打开' });
  });
  return moved.ok ? ok({ version: moved.value.version }) : moved;
};
