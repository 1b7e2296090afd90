import { useRef, useState } from 'react';
import type { ChangeName, Input, Output } from '@shared/contract/operations';
import { change, type Called } from './call';
import { type Intention, isSameIntention, isUnsure } from './intention';
import { randomKey } from './random-key';
import { type Refused } from './transport';

export interface Changing<N extends ChangeName> {
  /** On its way: the button says so and waits. */
  readonly busy: boolean;
  /** Why the last try was refused; everything typed stays. */
  readonly refusal: Refused | undefined;
  /** Answers undefined when it was refused. */
  readonly send: (input: Input<N>) => Promise<Output<N> | undefined>;
}

interface With {
  /** What it goes out with, asked for at the moment of sending. */
  readonly token?: () => string | undefined;
  /** Opens the matter anew when the opening ran out; the same call then goes out again. */
  readonly reopen?: () => Promise<boolean>;
}

/** Does one thing. Pressed again after the network failed, it is the same thing, and has one effect. */
export function useChange<N extends ChangeName>(operation: N, { token, reopen }: With = {}): Changing<N> {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const pending = useRef<Intention<Input<N>>>();
  // A second tap comes before the page has drawn that it is busy.
  const onItsWay = useRef(false);

  const once = ({ input, requestId }: Intention<Input<N>>): Promise<Called<N>> =>
    change(operation, input, { token: token?.(), requestId });

  const send = async (input: Input<N>): Promise<Output<N> | undefined> => {
    if (onItsWay.current) return undefined;
    onItsWay.current = true;
    setBusy(true);
    setRefusal(undefined);
    const before = pending.current;
    const intention =
      before !== undefined && isSameIntention(before.input, input) ? before : { requestId: await randomKey(), input };
    pending.current = intention;
    let answer = await once(intention);
    if (!answer.ok && answer.refusal.code === 'log-in-again' && (await reopen?.()) === true)
      answer = await once(intention);
    if (answer.ok || !isUnsure(answer.refusal.code)) pending.current = undefined;
    onItsWay.current = false;
    setBusy(false);
    if (answer.ok) return answer.value;
    setRefusal(answer.refusal);
    return undefined;
  };

  return { busy, refusal, send };
}
