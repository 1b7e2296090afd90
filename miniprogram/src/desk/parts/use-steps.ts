import { useRef, useState } from 'react';
import type { ChangeName, Input } from '@shared/contract/operations';
import { type Called } from '@/client/call';
import { type Intention, isSameIntention, isUnsure } from '@/client/intention';
import { randomKey } from '@/client/random-key';
import { type Refused } from '@/client/transport';
import { staffChange } from './staff-call';

export interface Steps {
  /** On its way: the button says so and waits. */
  readonly busy: boolean;
  /** Why the last step was refused; everything typed stays. */
  readonly refusal: Refused | undefined;
  /**
   * Takes a step. Taken again after the network failed, it goes out as it was and has one effect.
   * Answers undefined while another one is on its way.
   */
  readonly take: <N extends ChangeName>(operation: N, input: Input<N>) => Promise<Called<N> | undefined>;
}

/** The steps that one form takes, one after the other. */
export function useSteps(): Steps {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const underWay = useRef(false);
  const unsure = useRef(new Map<ChangeName, Intention<unknown>>());

  const take = async <N extends ChangeName>(operation: N, input: Input<N>): Promise<Called<N> | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setRefusal(undefined);
    const before = unsure.current.get(operation);
    const isAgain = before !== undefined && isSameIntention(before.input, input);
    const requestId = isAgain ? before.requestId : await randomKey();
    unsure.current.set(operation, { requestId, input });
    // The very same words, also the version then seen: the service knows by them that it is the same step.
    const answer = await staffChange(operation, isAgain ? (before.input as Input<N>) : input, requestId);
    if (answer.ok || !isUnsure(answer.refusal.code)) unsure.current.delete(operation);
    underWay.current = false;
    setBusy(false);
    if (!answer.ok) setRefusal(answer.refusal);
    return answer;
  };

  return { busy, refusal, take };
}
