import { View } from '@tarojs/components';
import { dayInSentence, leafOf } from '@/text/dates';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { type Standing } from './Tag';

export interface LeafProps {
  /** A civil date, 'YYYY-MM-DD'. */
  readonly date: string;
  readonly state?: Standing;
  readonly small?: boolean;
  /** 暂定: dashed edge. */
  readonly provisional?: boolean;
}

/** A calendar leaf (日历页). A date somebody must remember always looks like this, and nothing else does. */
export function Leaf({ date, state = 'you', small, provisional }: LeafProps) {
  const leaf = leafOf(date);
  const look = provisional ? 'prov' : state;
  return (
    <A11yView
      className={classes('leaf', look, small && 'leaf--s', provisional && 'leaf--prov')}
      role="img"
      label={dayInSentence(date) + (provisional ? '，暂定' : '')}
    >
      <View className="leaf__month">{leaf.month}</View>
      <View className="leaf__day">{leaf.day}</View>
      <View className="leaf__week">{small ? leaf.shortWeekday : leaf.longWeekday}</View>
    </A11yView>
  );
}

/** The leaf of a clock that stands still: there is no date to remember until the hearing is over. */
export function StoppedLeaf({ until = '听证后定' }: { readonly until?: string }) {
  return (
    <A11yView className="leaf pause" role="img" label={`期限暂停，${until}`}>
      <View className="leaf__month">期限</View>
      <View className="leaf__day">停</View>
      <View className="leaf__week">{until}</View>
    </A11yView>
  );
}
