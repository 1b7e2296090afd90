import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Notice } from '@/components/Notice';
import { type Refused } from '@/client/transport';

export interface RefusalNoticeProps {
  readonly refusal: Pick<Refused, 'title' | 'next'>;
  /** A way on: small Buttons or Links. */
  readonly children?: ReactNode;
}

/** Why something was not done and what to do now, in the service's own words. */
export function RefusalNotice({ refusal, children }: RefusalNoticeProps) {
  return (
    <Notice tone="late" spoken>
      <View className="b">{refusal.title}</View>
      <View>{refusal.next}</View>
      {children}
    </Notice>
  );
}
