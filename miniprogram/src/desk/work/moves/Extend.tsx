import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays } from '@shared/kernel/civil-date';
import { type WorkCard } from '@shared/contract/views';
import { TextBox } from '@/components/TextBox';
import { TextInput } from '@/components/TextInput';
import { dayInSentence } from '@/text/dates';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { SecondPerson } from './SecondPerson';
import { useMove } from './use-move';

/** 延长办理期限: once, at most thirty days, with the reason that the petitioner is told (第三十四条). */
export function Extend(props: MoveProps) {
  const { card, exits } = props;
  const [typed, setTyped] = useState('');
  const reason = useKeptWords(`${card.id}/extend`);
  const { make, ...steps } = useMove(props);
  const days = Number(typed);
  const send = async (): Promise<void> => {
    if (await make('matter.extend', { days, reason: reason.words }, '延期了，已经告诉本人。')) reason.wipe();
  };
  return (
    <MoveFrame
      label="延长办理期限"
      steps={steps}
      exits={exits}
      act={{
        words: '送单位负责人批准延期',
        icon: 'cal',
        offBecause: days < 1 ? '先写延长几天' : reason.words.trim() === '' ? '先写为什么要延' : undefined,
      }}
      onAct={() => void send()}
    >
      <Decision title="延长办理期限" aside="第三十四条">
        <View className="stack">
          <TextInput
            id="days"
            label="延长几天"
            aside="最多 30 天，只能延一次"
            kind="number"
            value={typed}
            max={2}
            onChange={(value) => setTyped(value.replace(/\D/g, ''))}
            left={days < 1 ? undefined : newDue(card, days)}
          />
          <TextBox
            id="extend-reason"
            label="为什么要延"
            aside="本人看得到"
            value={reason.words}
            max={2000}
            onChange={reason.write}
          />
        </View>
      </Decision>
      <SecondPerson role="head" me={props.home.me} />
    </MoveFrame>
  );
}

/** Added before the roll over holidays: the service works out the legal day. */
const newDue = ({ clocks }: WorkCard, days: number): string | undefined => {
  const opinion = clocks.find(({ clock }) => clock === 'C5');
  return opinion && `延到 ${dayInSentence(addDays(opinion.strictOn, days))}，遇休息日再往后顺`;
};
