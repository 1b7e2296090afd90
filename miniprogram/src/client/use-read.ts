import { useCallback, useEffect, useRef, useState } from 'react';
import { type Refused } from './transport';

/** What a page asked for. The last answer stays while it is asked again, and when asking again fails. */
export interface Reading<V> {
  readonly value: V | undefined;
  /** Why the last asking brought nothing. */
  readonly refusal: Refused | undefined;
  readonly again: () => void;
}

const never = (): boolean => false;

type Answer<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly refusal: Refused };

/**
 * Asks when the page opens, when `key` changes, and when told to. `ask` may be a new function at every rendering; what
 * it depends on stands in the key. An undefined key asks nothing. What is the same as before is not drawn anew.
 */
export function useRead<V>(
  key: string | undefined,
  ask: () => Promise<Answer<V>>,
  isSame: (before: V, now: V) => boolean = never,
): Reading<V> {
  const [value, setValue] = useState<V>();
  const [refusal, setRefusal] = useState<Refused>();
  const newest = useRef({ ask, isSame });
  newest.current = { ask, isSame };
  // An answer that comes after a later question, or after the page is gone, is thrown away.
  const turn = useRef(0);

  const again = useCallback(() => {
    if (key === undefined) return;
    const mine = (turn.current += 1);
    void newest.current.ask().then((answer) => {
      if (mine !== turn.current) return;
      setRefusal(answer.ok ? undefined : answer.refusal);
      if (answer.ok)
        setValue((before) =>
          before !== undefined && newest.current.isSame(before, answer.value) ? before : answer.value,
        );
    });
  }, [key]);

  useEffect(() => {
    again();
    return () => void (turn.current += 1);
  }, [again]);

  return { value, refusal, again };
}
