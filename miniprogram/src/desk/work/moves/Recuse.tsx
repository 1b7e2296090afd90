import { View } from '@tarojs/components';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { useSteps } from '../../parts/use-steps';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';

/** 回避: who has an interest steps aside and sees nothing of it any more (第二十八条第三款). */
export function Recuse({ card, exits, onDone }: MoveProps) {
  const { words, write, wipe } = useKeptWords(`${card.id}/recuse`);
  const { take, ...steps } = useSteps();
  const recuse = async (): Promise<void> => {
    const answer = await take('matter.recuse', { id: card.id, reason: words });
    if (answer?.ok !== true) return;
    wipe();
    onDone('回避了。您不再看得到这件事，由同事接着办。');
  };
  return (
    <MoveFrame
      label="回避"
      steps={steps}
      exits={exits}
      act={{ words: '我回避', icon: 'eyeoff', offBecause: words.trim() === '' ? '先写为什么回避' : undefined }}
      onAct={() => void recuse()}
    >
      <Decision title="回避" aside="第二十八条第三款">
        <View className="stack">
          <View className="sub">您和这件事、和本人有直接利害关系的，要回避。回避后收不回来。</View>
          <TextBox id="recuse" label="为什么回避" value={words} max={2000} onChange={write} />
        </View>
      </Decision>
    </MoveFrame>
  );
}
