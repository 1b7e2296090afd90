import { View } from '@tarojs/components';
import { type Figure } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { percentWords } from './percent';

export interface BarProps {
  readonly figure: Figure;
  /** The county's own figure: the tick. Undefined where only one office is shown. */
  readonly county: Figure | undefined;
}

/** One office's figure: a bar with the county's value as a tick, the per cent, and of how many. */
export function Bar({ figure, county }: BarProps) {
  const { percent, numerator, denominator, few } = figure;
  if (percent === null)
    return (
      <View className="fbar">
        <View className="fbar__value">—</View>
        <View className="note">没有要算的</View>
      </View>
    );
  return (
    <View className="fbar">
      <A11yView className="fbar__line" hidden style={{ '--share': `${percent}%` }}>
        <View className="fbar__full" />
        {county?.percent !== undefined && county.percent !== null && (
          <A11yView className="fbar__tick" hidden style={{ '--at': `${county.percent}%` }} />
        )}
      </A11yView>
      <View className="fbar__value">{percentWords(figure)}</View>
      <View className="note">
        {numerator}/{denominator}
        {few && '，件数少'}
      </View>
    </View>
  );
}
