import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { SecondPerson } from './SecondPerson';
import { useMove } from './use-move';

const steps = [
  { value: 'progress', word: '有进展', line: '办到哪一步了', ask: '办到哪一步了', done: '登记了，本人看得到。' },
  {
    value: 'done',
    word: '办成了',
    line: '会问本人是不是真的',
    ask: '怎么办成的',
    done: '登记了。本人会被问是不是真的办成了。',
  },
  {
    value: 'refuse-execution',
    word: '提出不落实',
    line: '单位负责人同意后，由联席办定',
    ask: '为什么不落实',
    done: '提上去了。',
  },
  {
    value: 'impossible',
    word: '定为无法落实',
    line: '理由告诉本人',
    ask: '为什么办不成',
    done: '定了，理由已告诉本人。',
  },
] as const;

type Step = (typeof steps)[number]['value'];

/** 登记落实: what the opinion promised, step by step (第三十二条第二款). */
export function Execute(props: MoveProps) {
  const { card, exits } = props;
  const [value, setValue] = useState<Step>();
  const words = useKeptWords(`${card.id}/execute`);
  const { make, ...going } = useMove(props);
  const step = steps.find((one) => one.value === value);
  const send = async (chosen: (typeof steps)[number]): Promise<void> => {
    if (await make('matter.execute', { step: chosen.value, reason: words.words }, chosen.done)) words.wipe();
  };
  return (
    <MoveFrame
      label="登记落实"
      steps={going}
      exits={exits}
      act={{
        words: step === undefined ? '登记落实' : `登记：${step.word}`,
        icon: 'check',
        offBecause: step === undefined ? '先选到了哪一步' : words.words.trim() === '' ? `先写${step.ask}` : undefined,
      }}
      onAct={() => step !== undefined && void send(step)}
    >
      <Decision title="登记落实" aside="第三十二条第二款">
        <View className="stack">
          <OptionRows
            id="execute"
            label="到了哪一步"
            options={steps.filter((one) => card.moves.includes(one.value))}
            value={value}
            onChange={setValue}
          />
          {step !== undefined && (
            <TextBox id="execute-words" label={step.ask} value={words.words} max={2000} onChange={words.write} />
          )}
        </View>
      </Decision>
      {value === 'refuse-execution' && <SecondPerson role="head" me={props.home.me} />}
    </MoveFrame>
  );
}
