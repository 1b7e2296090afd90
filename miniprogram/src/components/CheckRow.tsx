import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';

export interface CheckRowProps {
  readonly question: string;
  /** What was answered; what was left empty is said too (“没写”). */
  readonly children: ReactNode;
  /** Goes to the question and comes back here. Without it the row is only read. */
  readonly onEdit?: () => void;
}

/** One line of 看一遍: what was asked, what was answered, and 改. */
export function CheckRow({ question, children, onEdit }: CheckRowProps) {
  return (
    <View className="qa">
      <View className="qa__words">
        <View className="qa__q">{question}</View>
        <View>{children}</View>
      </View>
      {onEdit !== undefined && (
        <A11yView className="qa__edit" role="button" label={`改：${question}`} onPress={onEdit}>
          改
        </A11yView>
      )}
    </View>
  );
}
