import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { classes } from './classes';

export interface LinkProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  /** plain: not bold; quiet: not bold, second ink (withdrawal). */
  readonly tone?: 'strong' | 'plain' | 'quiet';
  readonly centered?: boolean;
  readonly arrow?: boolean;
  readonly label?: string;
}

/** Words that lead somewhere, with a target as tall as a button's. */
export function Link({ children, onPress, tone = 'strong', centered, arrow, label }: LinkProps) {
  return (
    <A11yView
      className={classes('lnk', tone !== 'strong' && `lnk--${tone}`, centered && 'lnk--center')}
      role="link"
      label={label}
      onPress={onPress}
    >
      <View>{children}</View>
      {arrow && <Icon name="chev" />}
    </A11yView>
  );
}
