import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

const answers = [
  { value: 'accept', move: 'accept-report', word: '认可', line: '办结了，交办到此为止' },
  { value: 'return', move: 'return-report', word: '退回重报', line: '没办到位；报结果的期限照走' },
] as const;

/** 审核交办报告: accept it, or send it back with the reason. */
export function AnswerReport(props: MoveProps) {
  const { card, exits } = props;
  const [answer, setAnswer] = useState<'accept' | 'return'>();
  const reason = useKeptWords(`${card.id}/answer-report`);
  const { make, ...steps } = useMove(props);
  const send = async (chosen: 'accept' | 'return'): Promise<void> => {
    const done = chosen === 'accept' ? '认可了。' : '退回重报了。';
    if (await make('matter.answer-report', { answer: chosen, reason: reason.words }, done)) reason.wipe();
  };
  const lacking =
    answer === undefined
      ? '先选认可还是退回'
      : answer === 'return' && reason.words.trim() === ''
        ? '先写为什么退回'
        : undefined;
  return (
    <MoveFrame
      label="审核交办报告"
      steps={steps}
      exits={exits}
      act={{ words: answer === 'return' ? '退回重报' : '认可结果', icon: 'check', offBecause: lacking }}
      onAct={() => answer !== undefined && void send(answer)}
    >
      <Decision title="审核交办报告" aside="第二十二条第一款第三项">
        <View className="stack">
          {card.assignment.report !== null && <View>{card.assignment.report}</View>}
          <OptionRows
            id="answer-report"
            label="认可还是退回"
            options={answers.filter(({ move }) => card.moves.includes(move))}
            value={answer}
            onChange={setAnswer}
          />
          {answer === 'return' && (
            <TextBox id="report-reason" label="为什么退回" value={reason.words} max={2000} onChange={reason.write} />
          )}
        </View>
      </Decision>
    </MoveFrame>
  );
}
