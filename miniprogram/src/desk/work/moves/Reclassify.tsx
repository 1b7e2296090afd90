import { useState } from 'react';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { classOf } from './class-choice';
import { ClassFields } from './ClassFields';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

/** 改类: another class or path after it was sent; listed beside the figures. A unit proposes, the coordinator agrees. */
export function Reclassify(props: MoveProps) {
  const { card, exits } = props;
  const [chosen, setChosen] = useState(() => classOf(card));
  const reason = useKeptWords(`${card.id}/reclassify`);
  const { make, ...steps } = useMove(props);
  const { class: matterClass, path } = chosen;
  const send = async (): Promise<void> => {
    if (matterClass === undefined || matterClass === 'accusation' || path === undefined) return;
    const said = { class: matterClass, path, reason: reason.words };
    if (await make('matter.reclassify', said, '改类了。')) reason.wipe();
  };
  return (
    <MoveFrame
      label="改类"
      steps={steps}
      exits={exits}
      act={{
        words: '改类',
        icon: 'swap',
        offBecause: path === undefined ? '先选类别和途径' : reason.words.trim() === '' ? '先写为什么改' : undefined,
      }}
      onAct={() => void send()}
    >
      <Decision title="改成哪一类" aside="第二十九至三十一条">
        <ClassFields chosen={chosen} onChange={setChosen} without="accusation" />
      </Decision>
      <Decision title="为什么改" aside="改类会列在统计旁边">
        <TextBox id="reclassify-reason" label="理由" value={reason.words} max={2000} onChange={reason.write} />
      </Decision>
    </MoveFrame>
  );
}
