import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';

export interface AskProps {
  /** The one question, or the name of the matter. */
  readonly children: ReactNode;
  readonly line?: ReactNode;
  /** 'ask': the question of a page (large); 'title': the name of a thing. */
  readonly size?: 'ask' | 'title';
}

/** The heading of a page: one question, and under it what helps to answer it. */
export function Ask({ children, line, size = 'ask' }: AskProps) {
  return (
    <View>
      <A11yView className={size === 'ask' ? 'ask' : 'h1'} role="heading" level={1}>
        {children}
      </A11yView>
      {line !== undefined && <View className="sub">{line}</View>}
    </View>
  );
}
