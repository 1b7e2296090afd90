import { ok } from '../../shared/kernel/outcome';
import type { Handler } from '../edge/handler';
import { receiptFor } from '../moving/receipt-for';
import { matterFor } from '../stores/matter-cabinet';

/** The receipt once more, for whoever may open the matter. */
export const readReceipt: Handler<'receipt.read'> = async ({ id }, call, desk) => {
  const found = await matterFor(call, desk, id);
  return found.ok ? ok(await receiptFor(found.value, call, desk)) : found;
};
