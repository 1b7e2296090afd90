import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { type Keys } from './keys';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** The search field of the page one sees: pages below it have one of their own. */
const find = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('#find')].at(-1);

const isOverlaid = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** The keyboard of the desk: Ctrl + Enter for the main action, J and K through the list, / to search. */
export function useKeys(keys: Keys): void {
  const newest = useRef(keys);
  newest.current = keys;
  const isShown = useRef(true);
  useDidShow(() => void (isShown.current = true));
  useDidHide(() => void (isShown.current = false));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShown.current || isOverlaid() || event.isComposing) return;
      const act = actOf(event, newest.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function actOf(event: KeyboardEvent, { main, next, before }: Keys): (() => void) | undefined {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return main;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  switch (event.key) {
    case 'j':
      return next;
    case 'k':
      return before;
    case '/':
      return () => find()?.focus();
    default:
      return undefined;
  }
}
