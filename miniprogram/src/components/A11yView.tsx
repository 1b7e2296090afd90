import { View } from '@tarojs/components';
import { type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { inBrowser } from '@/client/present';

/** What a screen reader is told about a part of the page. */
export interface Spoken {
  readonly role?: string;
  readonly label?: string;
  readonly checked?: boolean;
  /** The page or row one is on. */
  readonly current?: boolean;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly hidden?: boolean;
  readonly modal?: boolean;
  readonly live?: 'polite' | 'assertive';
  readonly level?: number;
}

export interface A11yViewProps extends Spoken {
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties & Record<`--${string}`, string | number>;
  /** Tapped, clicked, or Enter / Space on the keyboard. */
  readonly onPress?: () => void;
  readonly onKey?: (key: string) => void;
  /** Reachable with Tab. By default whatever can be pressed is. */
  readonly tabIndex?: 0 | -1;
  readonly children?: ReactNode;
}

const said = (value: boolean | undefined): 'true' | 'false' | undefined =>
  value === undefined ? undefined : value ? 'true' : 'false';

/** The attributes in the spelling of the target: `role` in a browser, `aria-role` in WeChat. */
export function spokenAttributes(spoken: Spoken): Record<string, string | undefined> {
  const attributes: Record<string, string | undefined> = {
    [inBrowser ? 'role' : 'aria-role']: spoken.role,
    'aria-label': spoken.label,
    'aria-checked': said(spoken.checked),
    'aria-current': spoken.current === true ? 'true' : undefined,
    'aria-disabled': said(spoken.disabled),
    'aria-expanded': said(spoken.expanded),
    'aria-hidden': said(spoken.hidden),
    'aria-modal': said(spoken.modal),
    'aria-live': spoken.live,
    'aria-level': spoken.level === undefined ? undefined : String(spoken.level),
  };
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

/** A View that a screen reader understands on both targets, and a keyboard can press. */
export function A11yView({ id, className, style, onPress, onKey, tabIndex, children, ...spoken }: A11yViewProps) {
  const pressable = onPress !== undefined && spoken.disabled !== true;
  const keyboard = inBrowser && {
    tabIndex: tabIndex ?? (onPress === undefined ? undefined : 0),
    onKeyDown: (event: KeyboardEvent) => {
      onKey?.(event.key);
      if (!pressable || event.target !== event.currentTarget) return;
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onPress();
    },
  };
  return (
    <View
      {...(id === undefined ? {} : { id })}
      {...(style === undefined ? {} : { style })}
      className={className ?? ''}
      {...spokenAttributes(spoken)}
      {...keyboard}
      {...(pressable ? { onClick: onPress, hoverClass: 'pressed' } : {})}
    >
      {children}
    </View>
  );
}
