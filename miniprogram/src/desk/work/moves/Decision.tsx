import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from '@/components/A11yView';

export interface DecisionProps {
  readonly title: string;
  /** The article it rests on, or a link. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One decision in the right column: 1 这是哪一类. */
export function Decision({ title, aside, children }: DecisionProps) {
  return (
    <View className="wdecision">
      <View className="panel__head">
        <A11yView role="heading" level={2}>
          {title}
        </A11yView>
        {aside !== undefined && <View className="note">{aside}</View>}
      </View>
      {children}
    </View>
  );
}
