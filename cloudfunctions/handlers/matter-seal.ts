import { ok } from '../../shared/kernel/outcome';
import type { Matter } from '../../shared/matter/record';
import type { Handler } from '../edge/handler';
import { makeMove } from '../moving/make-move';

/**
 * 密封移交: classified as an accusation and handed to the discipline office in one act (row 4, art. 30). From that
 * moment nobody else sees it, who sealed it included; what units had seen before is written down for the recipient only.
 */
export const sealMatter: Handler<'matter.seal'> = async (
  { id, version, recipientOfficeId, accusedOfficeIds },
  call,
  desk,
) => {
  const moved = await makeMove(call, desk, { id, version }, 'seal', async (matter) =>
    ok({ recipientOfficeId, accusedOfficeIds, seenBy: seenBy(matter) }),
  );
  return moved.ok ? ok({ sealed: true as const }) : moved;
};

/** The receiving office and every unit it was ever sent to, also those it was taken back from. */
const seenBy = ({ state, history }: Matter): readonly string[] => {
  const sentTo = history.flatMap(({ body }) =>
    body.kind === 'move' && (body.move === 'forward' || body.move === 'assign' || body.move === 'change-unit')
      ? [body.data.officeId]
      : [],
  );
  return [...new Set([state.receivingOfficeId, ...sentTo])];
};
