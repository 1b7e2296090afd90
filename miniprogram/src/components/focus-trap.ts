import { useEffect, useRef } from 'react';
import { inBrowser } from '@/client/present';

const focusable = '[tabindex="0"], input, textarea, select';

/** Browsers: while the sheet `id` is open, Tab stays inside it, Escape closes it, and afterwards the focus goes back. */
export function useFocusTrap(id: string, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!inBrowser) return;
    const before = document.activeElement;
    const sheet = document.getElementById(id);
    const stops = () => [...(sheet?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    stops()[0]?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key !== 'Tab') return;
      const [first, last] = [stops()[0], stops().at(-1)];
      if (event.shiftKey && document.activeElement === first) {
        event.preventDefault();
        last?.focus();
      } else if (!event.shiftKey && document.activeElement === last) {
        event.preventDefault();
        first?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
}
