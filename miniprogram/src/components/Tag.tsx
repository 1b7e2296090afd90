import { View } from '@tarojs/components';
import { Icon } from './Icon';
import { type IconName } from './icons';
import { classes } from './classes';

/** How a clock or a matter stands, for colour, icon and word together. */
export type Standing = 'ok' | 'soon' | 'late' | 'pause' | 'prov' | 'done' | 'you';

/** Each standing has an icon and a word of its own: colour alone says nothing to many people. */
export const standings: Readonly<Record<Standing, { readonly icon: IconName; readonly word: string }>> = {
  ok: { icon: 'clockok', word: '按时' },
  soon: { icon: 'hour', word: '快到期' },
  late: { icon: 'alert', word: '超期' },
  pause: { icon: 'pause', word: '暂停计时' },
  prov: { icon: 'calq', word: '日期暂定' },
  done: { icon: 'check', word: '办完' },
  you: { icon: 'hand', word: '要您做' },
};

export interface TagProps {
  readonly state: Standing;
  /** Instead of the standing's own word: “还有 3 天”, “超期 3 天”. */
  readonly children?: string;
  readonly icon?: IconName;
}

export function Tag({ state, children, icon }: TagProps) {
  return (
    <View className={classes('tag', state)}>
      <Icon name={icon ?? standings[state].icon} />
      <View>{children ?? standings[state].word}</View>
    </View>
  );
}
