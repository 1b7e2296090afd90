import { ok } from '../../shared/kernel/outcome';
import type { MatterState } from '../../shared/matter/state';
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
    ok({ recipientOfficeId, accusedOfficeIds, seenBy: seenBy(matter.state) }),
  );
  return moved.ok ? ok({ sealed: true as const }) : moved;
};

const seenBy = (state: MatterState): readonly string[] => [
  ...new Set(
    [state.receivingOfficeId, state.officeId, ...state.objections.map((one) => one.officeId)].filter(
      (one) => one !== null,
    ),
  ),
];
