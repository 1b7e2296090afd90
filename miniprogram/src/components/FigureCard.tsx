import { Text, View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { Link } from './Link';

export interface FigureCardProps {
  readonly name: string;
  /** Per cent with one decimal; null for an empty denominator. */
  readonly percent: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly definition: string;
  readonly cutOff: string;
  /** Fewer than ten: looked at, not compared. */
  readonly few?: boolean;
  /** 看没按时的 3 件 */
  readonly missed?: { readonly words: string; readonly onPress: () => void };
}

/** One figure with what it counts, of how many, until when, and the way to those it missed. */
export function FigureCard(props: FigureCardProps) {
  const { name, percent, numerator, denominator, definition, cutOff, few, missed } = props;
  return (
    <A11yView className="panel fcard" role="group" label={name}>
      <View className="fcard__name">{name}</View>
      <View className="fcard__value">
        {percent === null ? '—' : `${percent.toFixed(1)}%`}
        <Text className="fcard__of">
          {numerator} / {denominator} 件{few && '，件数少'}
        </Text>
      </View>
      {missed !== undefined && (
        <Link tone="plain" onPress={missed.onPress}>
          {missed.words}
        </Link>
      )}
      <View className="fcard__def">
        {definition}
        {cutOff}
      </View>
    </A11yView>
  );
}
