import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Icon } from './Icon';
import { type IconName } from './icons';

export interface EmptyProps {
  readonly icon?: IconName;
  /** What would stand here: “您还没有反映过事情”. */
  readonly title: string;
  readonly line?: ReactNode;
  /** The next step: a small Button or two. */
  readonly children?: ReactNode;
}

/** A list with nothing in it says what would be there and what to do next. */
export function Empty({ icon = 'list', title, line, children }: EmptyProps) {
  return (
    <View className="card empty">
      <Icon name={icon} />
      <View className="b">{title}</View>
      {line !== undefined && <View className="sub">{line}</View>}
      {children}
    </View>
  );
}
