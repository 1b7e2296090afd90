import { useCallback, useEffect, useRef, useState } from 'react';
import { type Refused } from './transport';

/** What a page asked for. The last answer stays while it is asked again, and when asking again fails. */
export interface Reading<V> {
  readonly value: V | undefined;
  /** Why the last asking brought nothing. */
  readonly refusal: Refused | undefined;
  readonly again: () => void;
}

type Answer<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly refusal: Refused };

/**
 * Asks when the page opens, when `key` changes, and when told to. `ask` may be a new function at every rendering; what
 * it depends on stands in the key. An undefined key asks nothing.
 */
export function useRead<V>(key: string | undefined, ask: () => Promise<Answer<V>>): Reading<V> {
  const [value, setValue] = useState<V>();
  const [refusal, setRefusal] = useState<Refused>();
  const newest = useRef(ask);
  newest.current = ask;
  // An answer that comes after a later question, or after the page is gone, is thrown away.
  const turn = useRef(0);

  const again = useCallback(() => {
    if (key === undefined) return;
    const mine = (turn.current += 1);
    void newest.current().then((answer) => {
      if (mine !== turn.current) return;
      setRefusal(answer.ok ? undefined : answer.refusal);
      if (answer.ok) setValue(answer.value);
    });
  }, [key]);

  useEffect(() => {
    again();
    return () => void (turn.current += 1);
  }, [again]);

  return { value, refusal, again };
}
