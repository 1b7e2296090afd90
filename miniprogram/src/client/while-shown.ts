import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { inBrowser } from './present';

/** When this page is come back to: not at its first showing, when it reads by itself. */
export function useComingBack(look: () => void): void {
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) look();
    shownBefore.current = true;
  });
}

/** Every so many seconds while somebody looks at the page, and when it is come back to. */
export function useWhileShown(seconds: number, look: () => void): void {
  const newest = useRef(look);
  newest.current = look;
  const isShown = useRef(true);

  useComingBack(look);
  useDidShow(() => void (isShown.current = true));
  useDidHide(() => void (isShown.current = false));
  useEffect(() => {
    const timer = setInterval(() => {
      const isBehind = inBrowser && document.hidden;
      if (isShown.current && !isBehind) newest.current();
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
}
