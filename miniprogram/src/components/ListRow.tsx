import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { type IconName } from './icons';

export interface ListRowProps {
  readonly title: ReactNode;
  readonly line?: ReactNode;
  readonly icon?: IconName;
  /** Before the words instead of an icon: a leaf. */
  readonly lead?: ReactNode;
  /** At the right end: a tag, a count. */
  readonly end?: ReactNode;
  readonly onPress?: () => void;
  readonly label?: string;
}

/** One row of a list on a card (`<View className="card rows">`). With onPress all of it is the target. */
export function ListRow({ title, line, icon, lead, end, onPress, label }: ListRowProps) {
  return (
    <A11yView className="row" role={onPress === undefined ? undefined : 'link'} label={label} onPress={onPress}>
      {lead}
      {icon !== undefined && <Icon name={icon} />}
      <View className="row__words">
        <View>{title}</View>
        {line !== undefined && <View className="sub">{line}</View>}
      </View>
      {end !== undefined && <View className="row__end">{end}</View>}
      {onPress !== undefined && <Icon name="chev" className="row__go" />}
    </A11yView>
  );
}
