import { View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { type Reading } from '@/client/use-read';
import { Button } from '@/components/Button';
import { RefusalNotice } from './RefusalNotice';

export interface AskedProps<V> {
  readonly reading: Reading<V>;
  /** What is being fetched: 这张清单. */
  readonly what: string;
  readonly children: (value: V) => ReactNode;
}

/** What was asked for, once it is there. What was read before stays when asking again fails, with the reason above it. */
export function Asked<V>({ reading: { value, refusal, again }, what, children }: AskedProps<V>) {
  return (
    <>
      {refusal !== undefined && (
        <RefusalNotice refusal={refusal}>
          <Button kind="second" small onPress={again}>
            再取一次
          </Button>
        </RefusalNotice>
      )}
      {value !== undefined && children(value)}
      {value === undefined && refusal === undefined && <Waiting what={what} />}
    </>
  );
}

const LONG = 4_000;

/** Says what is being fetched, and after a while that the network is slow. */
export function Waiting({ what }: { readonly what: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return <View className="sub center waiting">{isLong ? `网慢，还在取${what}，不用刷新。` : `正在取${what}。`}</View>;
}
