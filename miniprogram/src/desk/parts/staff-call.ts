import type { ChangeName, Input, ReadName } from '@shared/contract/operations';
import { change, read, type Called } from '@/client/call';
import { staffToken } from '@/client/session';
import { goToLogIn } from './go';

const sessionIsOver: readonly string[] = ['log-in-again', 'log-in-first'];

/**
 * A session that ran out leads to the log-in page on top of this one: what was typed here stands untouched below it, and
 * logging in comes back to it.
 */
const answered = <C extends Called<ReadName | ChangeName>>(answer: C): C => {
  if (!answer.ok && sessionIsOver.includes(answer.refusal.code)) goToLogIn();
  return answer;
};

const asStaff = () => ({ token: staffToken(), audience: 'staff' }) as const;

/** Asks for something as the member of staff who is logged in. */
export const staffRead = async <N extends ReadName>(operation: N, input: Input<N>): Promise<Called<N>> =>
  answered(await read(operation, input, asStaff()));

/** Does something as the member of staff who is logged in. The same `requestId` again has no second effect. */
export const staffChange = async <N extends ChangeName>(
  operation: N,
  input: Input<N>,
  requestId: string,
): Promise<Called<N>> => answered(await change(operation, input, { ...asStaff(), requestId }));
