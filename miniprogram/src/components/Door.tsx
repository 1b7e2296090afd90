import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { type IconName } from './icons';
import { classes } from './classes';

export interface DoorProps {
  readonly icon: IconName;
  /** At most four characters, a verb first. */
  readonly title: string;
  /** Something true now: a day, a person, a count. */
  readonly line: ReactNode;
  readonly onPress: () => void;
  /** The one solid door of the page. */
  readonly main?: boolean;
  /** Icon on top: for two doors side by side. */
  readonly upright?: boolean;
}

/** A door of the first page: all of it is the target. */
export function Door({ icon, title, line, onPress, main, upright }: DoorProps) {
  return (
    <A11yView className={classes('door', main && 'door--1', upright && 'door--v')} role="link" onPress={onPress}>
      <Icon name={icon} className="door__ico" />
      <View className="door__words">
        <View className="door__title">{title}</View>
        <View className="door__line">{line}</View>
      </View>
      {main && <Icon name="chev" className="door__go" />}
    </A11yView>
  );
}
