import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { type IconName } from '@/components/icons';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { type MoveName, type SaidIn, useMove } from './use-move';

/** Moves that say nothing but a reason. */
type ReasonedName = {
  [N in MoveName]: { readonly reason: string } extends SaidIn<N> ? N : never;
}[MoveName];

export interface ReasonMoveProps extends MoveProps {
  readonly operation: ReasonedName;
  readonly title: string;
  readonly law: string;
  /** What follows from it. */
  readonly children?: ReactNode;
  /** What is asked for: 为什么收回. */
  readonly ask: string;
  readonly act: string;
  readonly icon?: IconName;
  readonly done: string;
}

/** A move that takes a reason and nothing else. */
export function ReasonMove(props: ReasonMoveProps) {
  const { card, operation, title, law, children, ask, act, icon, done, exits } = props;
  const { words, write, wipe } = useKeptWords(`${card.id}/${operation}`);
  const { make, ...steps } = useMove(props);
  const go = async (): Promise<void> => {
    if (await make(operation, { reason: words }, done)) wipe();
  };
  return (
    <MoveFrame
      label={title}
      steps={steps}
      exits={exits}
      act={{ words: act, icon, offBecause: words.trim() === '' ? `先写${ask}` : undefined }}
      onAct={() => void go()}
    >
      <Decision title={title} aside={law}>
        <View className="stack">
          {children !== undefined && <View className="sub">{children}</View>}
          <TextBox id="reason" label={ask} value={words} max={2000} onChange={write} />
        </View>
      </Decision>
    </MoveFrame>
  );
}
