import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { Icon } from './Icon';

export interface ErrorSummaryProps {
  /** Where, and how to put it right; onPress goes there. */
  readonly errors: readonly { readonly id: string; readonly words: string; readonly onPress: () => void }[];
}

/** What must be put right before going on, at the top of the page, each line a way to its place. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <A11yView className="errsum" role="alert" live="assertive">
      <View className="errsum__title">
        <Icon name="alert" />
        <View>还有 {errors.length} 处要改</View>
      </View>
      {errors.map((error) => (
        <A11yView key={error.id} className="errsum__line" role="link" onPress={error.onPress}>
          {error.words}
        </A11yView>
      ))}
      <View className="sub">您写的内容都在，没有丢。</View>
    </A11yView>
  );
}
