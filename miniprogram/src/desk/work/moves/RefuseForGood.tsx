import { useState } from 'react';
import { View } from '@tarojs/components';
import { TextInput } from '@/components/TextInput';
import { digitsLeft, groupNumber } from '@/text/numbers';
import { type MoveProps } from './move-props';
import { TurnAwayFrame } from './TurnAwayFrame';

/** 不再受理: the same facts and reasons as a matter that has been through re-review. */
export function RefuseForGood(props: MoveProps) {
  const [number, setNumber] = useState('');
  const left = digitsLeft(number, 9);
  return (
    <TurnAwayFrame
      {...props}
      title="已经终结的那件"
      law="第三十六条第三款"
      act="提出不再受理"
      lacking={left > 0 ? '先写终结那件的编号' : undefined}
      onSend={(move, { door, reason, version }) =>
        move.second(
          'matter.refuse-for-good',
          { earlierNumber: number, door, reason },
          version,
          '不再受理，已告诉本人。',
        )
      }
    >
      <View className="stack">
        <View className="sub">复核过的，同样的事实和理由再提，才能不再受理。有新的事实，就是新的一件。</View>
        <TextInput
          id="earlier"
          label="那件的编号"
          aside="9 位数字"
          digits
          value={number}
          onChange={(typed) => setNumber(groupNumber(typed))}
          left={left > 0 && left < 9 ? `再输 ${left} 位` : undefined}
        />
      </View>
    </TurnAwayFrame>
  );
}
