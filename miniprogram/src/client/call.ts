import type { ChangeName, Input, OperationName, Output, ReadName } from '@shared/contract/operations';
import type { Errand } from './errand';
import { randomKey } from './random-key';
import { send, type Refused } from './transport';

/** An answer, or a refusal in words that the page shows. */
export type Called<N extends OperationName> =
  { readonly ok: true; readonly value: Output<N> } | { readonly ok: false; readonly refusal: Refused };

interface By {
  /** The session or opening this goes out with; leave it out for what anybody may do. */
  readonly token?: string;
  readonly audience?: Errand['audience'];
  /** Milliseconds for one try; more for a photo. */
  readonly patience?: number;
}

/** Asks for something. Typed from the contract's table; nothing of the schemas travels to the phone. */
export const read = async <N extends ReadName>(operation: N, input: Input<N>, by: By = {}): Promise<Called<N>> =>
  answered<N>(await send({ operation, input, audience: by.audience ?? 'citizen', token: by.token }, true, by.patience));

/**
 * Does something. One intention of the person is one request id: keep `requestId` while the same thing is tried again,
 * and it has one effect however often it is sent. Without one, a new id is drawn.
 */
export const change = async <N extends ChangeName>(
  operation: N,
  input: Input<N>,
  by: By & { readonly requestId?: string } = {},
): Promise<Called<N>> => {
  const requestId = by.requestId ?? (await randomKey());
  const errand = { operation, input, audience: by.audience ?? 'citizen', token: by.token, requestId };
  return answered<N>(await send(errand, false, by.patience));
};

// The server parsed the input and made the answer from the same table; its shape is checked by the contract's tests.
const answered = <N extends OperationName>(answer: Awaited<ReturnType<typeof send>>): Called<N> => answer as Called<N>;
