import { useDidShow } from '@tarojs/taro';
import { createContext, useContext, useEffect, useRef, useState } from 'react';

/** How often this page was shown. Parts that come later than the page itself hear of its showings only by this. */
export const Showings = createContext(0);

export function useShowings(): number {
  const [showings, setShowings] = useState(0);
  useDidShow(() => setShowings((before) => before + 1));
  return showings;
}

/** When the page is come back to: another page, or another person, may have changed what stands here. */
export function useLookAgain(look: () => void): void {
  const showings = useContext(Showings);
  const known = useRef(showings);
  const newest = useRef(look);
  newest.current = look;
  useEffect(() => {
    if (known.current === showings) return;
    known.current = showings;
    newest.current();
  }, [showings]);
}
