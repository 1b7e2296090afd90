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

const whoseTurn = ({ first, statusName }: MoveProps['card']): string =>
  first === null ? `${statusName}，没有正在走的期限。` : `现在轮到${first.holder}：${first.name}。`;
