import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import type { PetitionersMatter } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { go } from '@/client/go';
import { type Reading } from '@/client/use-read';
import { Answered } from './Answered';
import { RefusalNotice } from './RefusalNotice';

export interface OfMatterProps {
  readonly reading: Reading<PetitionersMatter>;
  readonly children: (matter: PetitionersMatter) => ReactNode;
}

/** Nothing on this device opens the matter any more. */
const closed: readonly string[] = ['log-in-first', 'log-in-again', 'not-found'];

/** One matter, or the two ways to open it. */
export function OfMatter({ reading, children }: OfMatterProps) {
  const { value, refusal } = reading;
  if (value !== undefined || refusal === undefined || !closed.includes(refusal.code))
    return <Answered reading={reading}>{children}</Answered>;
  return (
    <View className="stack">
      <RefusalNotice refusal={{ title: '要打开这件事，得先认一认。', next: '编号和查询码，或者登录，都行。' }} />
      <Button onPress={() => go('track')}>用编号和查询码打开</Button>
      <Button kind="second" onPress={() => go('login')}>
        用手机号登录
      </Button>
    </View>
  );
}
