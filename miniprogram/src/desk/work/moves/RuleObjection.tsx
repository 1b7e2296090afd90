import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

const rulings = [
  {
    value: 'agree',
    move: 'agree-objection',
    word: '同意，收回重转',
    line: '核实过，确实不归它管；转出的期限接着原来的算',
  },
  {
    value: 'reject',
    move: 'reject-objection',
    word: '不同意，还归它办',
    line: '它告知本人的期限照走；再提要有新的理由',
  },
] as const;

/** 裁定异议, with the reason in writing. */
export function RuleObjection(props: MoveProps) {
  const { card, exits } = props;
  const [ruling, setRuling] = useState<'agree' | 'reject'>();
  const reason = useKeptWords(`${card.id}/ruling`);
  const { make, ...steps } = useMove(props);
  const last = card.objections.at(-1);
  const rule = async (chosen: 'agree' | 'reject'): Promise<void> => {
    const done = chosen === 'agree' ? '同意了，请重新选单位转出。' : '裁定了，还归它办，期限照走。';
    if (await make('matter.rule-objection', { ruling: chosen, reason: reason.words }, done)) reason.wipe();
  };
  return (
    <MoveFrame
      label="裁定异议"
      steps={steps}
      exits={exits}
      act={{ words: '裁定', icon: 'flag', offBecause: lacking(ruling, reason.words) }}
      onAct={() => ruling !== undefined && void rule(ruling)}
    >
      <Decision title="裁定异议" aside="第二十三条第三款">
        <View className="stack">
          {last !== undefined && (
            <View>
              {last.office}说：{last.reason}
            </View>
          )}
          <OptionRows
            id="ruling"
            label="裁定"
            options={rulings.filter(({ move }) => card.moves.includes(move))}
            value={ruling}
            onChange={setRuling}
          />
          <TextBox id="ruling-reason" label="裁定的理由" value={reason.words} max={2000} onChange={reason.write} />
        </View>
      </Decision>
    </MoveFrame>
  );
}

const lacking = (ruling: string | undefined, reason: string): string | undefined => {
  if (ruling === undefined) return '先选同意还是不同意';
  return reason.trim() === '' ? '先写裁定的理由' : undefined;
};
