import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { type IconName } from './icons';
import { classes } from './classes';

export interface NoticeProps {
  readonly children: ReactNode;
  /** A state's colour; without one it is an offer or a hint in brand tint. */
  readonly tone?: 'ok' | 'soon' | 'late' | 'pause' | 'prov' | 'done';
  readonly icon?: IconName;
  /** Say it aloud when it appears. */
  readonly spoken?: boolean;
}

const toneIcons = { ok: 'clockok', soon: 'hour', late: 'alert', pause: 'pause', prov: 'calq', done: 'check' } as const;

/** A strip beside the work: what is good to know, what is due, what went wrong. */
export function Notice({ children, tone, icon, spoken }: NoticeProps) {
  return (
    <A11yView className={classes('notice', tone)} live={spoken ? 'polite' : undefined}>
      <Icon name={icon ?? (tone === undefined ? 'info' : toneIcons[tone])} />
      <View className="notice__words">{children}</View>
    </A11yView>
  );
}
