import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Notice } from '@/components/Notice';
import { type Refused } from '@/client/transport';

export interface RefusalNoticeProps {
  readonly refusal: Pick<Refused, 'title' | 'next'>;
  /** What was done all the same, or a way on. */
  readonly children?: ReactNode;
}

/** Why something was not done and what to do now, in the service's own words, where it happened. */
export function RefusalNotice({ refusal, children }: RefusalNoticeProps) {
  return (
    <Notice tone="late" spoken>
      <View className="b">{refusal.title}</View>
      <View>{refusal.next}</View>
      {children}
    </Notice>
  );
}
