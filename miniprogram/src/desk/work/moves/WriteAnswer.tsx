import { View } from '@tarojs/components';
import { Notice } from '@/components/Notice';
import { goOn } from '../../parts/go';
import { answerNames } from './answer-names';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';

/** To the page where the answer is written: 处理意见书, 履职答复 or 建议答复. */
export function WriteAnswer({ card, exits }: MoveProps) {
  const blocking = card.gaps.filter(({ blocks }) => blocks);
  const name = answerNames[card.letterKind];
  return (
    <MoveFrame
      label="出书面意见"
      steps={{ busy: false, refusal: undefined }}
      exits={exits}
      act={{ words: card.draft === null ? `写${name}` : `接着写${name}`, icon: 'edit' }}
      onAct={() => goOn('opinion', { id: card.id })}
    >
      <Decision title={name} aside={card.draft === null ? '还没写' : '草稿已存'}>
        <View className="stack">
          {card.draft !== null &&
            (blocking.length === 0 ? (
              <Notice tone="ok">要写的都写了，打开看一遍就可以送签。</Notice>
            ) : (
              <Notice tone="soon">
                还差 {blocking.length} 项：{blocking.map(({ words }) => words).join('；')}。
              </Notice>
            ))}
          <View className="sub">写好送单位负责人签发，再送到本人手上。</View>
        </View>
      </Decision>
    </MoveFrame>
  );
}
