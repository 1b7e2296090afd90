import { View } from '@tarojs/components';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

/** What I proposed and nobody has said yes to yet: it can be taken back. */
export function TakeBackProposal(props: MoveProps) {
  const { card, exits } = props;
  const own = card.proposals.find((proposal) => proposal.own);
  const reason = useKeptWords(`${card.id}/take-back`);
  const { make, ...steps } = useMove(props);
  if (own === undefined) return null;
  const takeBack = async (): Promise<void> => {
    if (await make('matter.send-back', { proposalId: own.id, reason: reason.words }, `收回来了：${own.name}。`))
      reason.wipe();
  };
  return (
    <MoveFrame
      label="收回我提出的"
      steps={steps}
      exits={exits}
      act={{
        words: `收回：${own.name}`,
        icon: 'undo',
        offBecause: reason.words.trim() === '' ? '先写为什么收回' : undefined,
      }}
      onAct={() => void takeBack()}
    >
      <Decision title={`我提出的：${own.name}`} aside="还没有人同意">
        <View className="stack">
          {own.lines.map((line) => (
            <View key={line}>{line}</View>
          ))}
          <TextBox id="take-back" label="为什么收回" value={reason.words} max={2000} onChange={reason.write} />
        </View>
      </Decision>
    </MoveFrame>
  );
}
