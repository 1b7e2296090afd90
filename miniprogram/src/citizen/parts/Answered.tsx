import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { Button } from '@/components/Button';
import { isUnsure } from '@/client/intention';
import { type Reading } from '@/client/use-read';
import { RefusalNotice } from './RefusalNotice';

export interface AnsweredProps<V> {
  readonly reading: Reading<V>;
  readonly children: (value: V) => ReactNode;
}

/** The service's words for a lost network speak of sending; here something was only to be read. */
const notReached = (isShown: boolean) => ({
  title: isShown ? '没连上，看到的可能不是最新的。' : '没连上，还取不到。',
  next: '连上网再看一次。',
});

/** What was asked for, once it is there. What was read before stays when asking again fails, with the reason above it. */
export function Answered<V>({ reading: { value, refusal, again }, children }: AnsweredProps<V>) {
  return (
    <>
      {refusal !== undefined && (
        <RefusalNotice refusal={isUnsure(refusal.code) ? notReached(value !== undefined) : refusal}>
          <Button kind="second" small onPress={again}>
            再看一次
          </Button>
        </RefusalNotice>
      )}
      {value === undefined
        ? refusal === undefined && <View className="sub center">正在取，马上就来。</View>
        : children(value)}
    </>
  );
}
