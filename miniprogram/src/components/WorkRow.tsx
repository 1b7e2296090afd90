import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';
import { type IconName } from './icons';
import { type Standing, Tag } from './Tag';

export interface WorkRowProps {
  /** A row has an id so that J and K can move the focus to it. */
  readonly id?: string;
  readonly title: string;
  /** 网上 · 今天 10:31 收 */
  readonly from: string;
  readonly icon: IconName;
  /** The due day, 12月8日, or a tag when it is near or past. */
  readonly due?: string;
  readonly tag?: { readonly state: Standing; readonly words: string };
  readonly on?: boolean;
  readonly onPress: () => void;
}

/** One matter in a work list. The list is sorted by due day, never by person. */
export function WorkRow({ id, title, from, icon, due, tag, on, onPress }: WorkRowProps) {
  return (
    <A11yView
      {...(id === undefined ? {} : { id })}
      className={classes('work', on && 'on')}
      role="link"
      current={on}
      onPress={onPress}
    >
      <View className="work__title">{title}</View>
      <View className="work__when">{tag === undefined ? due : <Tag state={tag.state}>{tag.words}</Tag>}</View>
      <View className="note work__from">
        <Icon name={icon} />
        <View>{from}</View>
      </View>
    </A11yView>
  );
}
