import { View } from '@tarojs/components';
import { useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { OptionRows } from '@/components/OptionRows';
import { Link } from '@/components/Link';
import { TextBox } from '@/components/TextBox';
import { dayInSentence } from '@/text/dates';
import { goOn } from '../../parts/go';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

type Proposal = WorkCard['proposals'][number];
type Answer = 'yes' | 'no';

/** 等您同意: exactly what will be done, and yes or no. Who proposed it cannot say yes to it. */
export function AnswerProposal(props: MoveProps) {
  const { card, exits } = props;
  const waiting = card.proposals.filter(({ mayAnswer }) => mayAnswer);
  const [chosen, setChosen] = useState(waiting[0]?.id);
  const [answer, setAnswer] = useState<Answer>();
  const reason = useKeptWords(`${card.id}/send-back`);
  const { make, ...steps } = useMove(props);
  const proposal = waiting.find(({ id }) => id === chosen) ?? waiting[0];
  if (proposal === undefined) return null;
  const { id: proposalId, name } = proposal;

  const send = async (): Promise<void> => {
    if (answer === 'yes') return void (await make('matter.confirm', { proposalId }, `同意了：${name}。`));
    if (await make('matter.send-back', { proposalId, reason: reason.words }, `退回重写了：${name}。`)) reason.wipe();
  };

  return (
    <MoveFrame
      label="等您同意"
      steps={steps}
      exits={exits}
      act={{
        words: answer === 'no' ? '退回重写' : `同意：${name}`,
        icon: answer === 'no' ? 'undo' : 'stamp',
        offBecause: lacking(answer, reason.words),
      }}
      onAct={() => void send()}
    >
      {waiting.length > 1 && (
        <Decision title="有几步等您同意">
          <OptionRows
            id="proposal"
            label="哪一步"
            options={waiting.map((one) => ({ value: one.id, word: one.name, line: one.by }))}
            value={proposal.id}
            onChange={setChosen}
          />
        </Decision>
      )}
      <Proposed proposal={proposal} matterId={card.id} />
      <Decision title="同意不同意">
        <View className="stack">
          <OptionRows
            id="answer"
            label="同意不同意"
            options={[
              { value: 'yes', word: '同意', line: '马上就办，本人马上收到' },
              { value: 'no', word: '退回重写', line: '写明为什么，退给提出的人' },
            ]}
            value={answer}
            onChange={setAnswer}
          />
          {answer === 'no' && (
            <TextBox id="send-back" label="为什么退回" value={reason.words} max={2000} onChange={reason.write} />
          )}
        </View>
      </Decision>
    </MoveFrame>
  );
}

const lacking = (answer: Answer | undefined, reason: string): string | undefined => {
  if (answer === undefined) return '先选同意还是退回';
  return answer === 'no' && reason.trim() === '' ? '先写为什么退回' : undefined;
};

/** What will be done when the second person says yes, line by line; an answer is read as it will print. */
function Proposed({ proposal, matterId }: { readonly proposal: Proposal; readonly matterId: string }) {
  return (
    <Decision title={`等您同意：${proposal.name}`} aside={`${proposal.by}，${dayInSentence(proposal.on)}`}>
      <View className="stack">
        {proposal.lines.map((line) => (
          <View key={line}>{line}</View>
        ))}
        {proposal.move === 'issue' && (
          <Link tone="strong" arrow onPress={() => goOn('opinion', { id: matterId })}>
            看全文，再签
          </Link>
        )}
      </View>
    </Decision>
  );
}
