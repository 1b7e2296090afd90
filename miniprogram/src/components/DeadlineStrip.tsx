import { Text, View } from '@tarojs/components';
import { Leaf } from './Leaf';
import { Ruler } from './Ruler';
import { type Standing } from './Tag';

export interface DeadlineStripProps {
  readonly state: Standing;
  readonly provisional: boolean;
  readonly dueOn: string;
  readonly day: number;
  readonly length: number;
  /** 最晚这天要转出去 */
  readonly words: string;
  /** 第二十二条 */
  readonly law: string;
}

/** The clock of a matter on the desk: leaf, what must be done, ruler, article, in one strip. */
export function DeadlineStrip({ state, provisional, dueOn, day, length, words, law }: DeadlineStripProps) {
  return (
    <View className="clk">
      <Leaf date={dueOn} state={state} provisional={provisional} small />
      <View className="clk__words">
        <View>
          <Text className="b">{words}</Text>
          <Text className="note">
            {' '}
            第 {day} 天，共 {length} 天
          </Text>
        </View>
        <View className={state}>
          <Ruler n={length} d={day} over={day > length} />
        </View>
        <View className="law">{law}</View>
      </View>
    </View>
  );
}
