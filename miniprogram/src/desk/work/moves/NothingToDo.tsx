import { View } from '@tarojs/components';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';

/** The card is only read: whose turn it is stands there. */
export function NothingToDo({ card, exits }: MoveProps) {
  return (
    <>
      <View className="wcard__decide">
        <Decision title="这件事现在不用您办">
          <View className="sub">{whoseTurn(card)}</View>
        </Decision>
      </View>
      <View className="wcard__bar dbar">
        <View className="dbar__exits">{exits}</View>
      </View>
    </>
  );
}

const whoseTurn = ({ first, statusName, sealed }: MoveProps['card']): string => {
  if (sealed?.locked === true) return '这件密封着。先在原文那里写事由，打开了再办。';
  return first === null ? `${statusName}，没有正在走的期限。` : `现在轮到${first.holder}：${first.name}。`;
};
