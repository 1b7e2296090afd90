import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { type IconName } from './icons';
import { classes } from './classes';

export interface ButtonProps {
  /** The verb and where it leads: “下一步：在哪里”. */
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'second' | 'third' | 'danger';
  readonly icon?: IconName;
  /** Why it cannot be pressed now; it stands under the button. A button without a reason is never off. */
  readonly offBecause?: string;
  /** What a screen reader says when the words on the button are not enough. */
  readonly label?: string;
  readonly small?: boolean;
}

const look = { primary: false, second: 'btn--2', third: 'btn--3', danger: 'btn--danger' } as const;

/** A button. One solid (primary) one a page, at the bottom under the thumb. */
export function Button({ children, onPress, kind = 'primary', icon, offBecause, label, small }: ButtonProps) {
  const off = offBecause !== undefined;
  const button = (
    <A11yView
      className={classes('btn', look[kind], small && 'btn--s', off && 'off')}
      role="button"
      label={off && label !== undefined ? `${label}，${offBecause}` : label}
      disabled={off ? true : undefined}
      onPress={onPress}
    >
      {icon !== undefined && <Icon name={icon} />}
      <View>{children}</View>
    </A11yView>
  );
  if (!off) return button;
  return (
    <View className="btn__held">
      {button}
      <View className="note btn__why">{offBecause}</View>
    </View>
  );
}
