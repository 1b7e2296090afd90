import { View } from '@tarojs/components';
import type { PetitionersMatter } from '@shared/contract/views';
import { type IconName } from '@/components/icons';
import { Leaf } from '@/components/Leaf';
import { Section } from '@/components/Section';
import { Tag, type Standing } from '@/components/Tag';
import { dayAndWeekday } from '@/text/dates';
import { type SectionProps } from './section-props';

type State = NonNullable<PetitionersMatter['execution']>['state'];

const states: Readonly<
  Record<State, { readonly word: string; readonly look: Standing; readonly icon?: IconName } | undefined>
> = {
  none: undefined,
  pending: { word: '还没开始', look: 'done', icon: 'clock' },
  'in-progress': { word: '正在办', look: 'ok' },
  done: { word: '单位说办成了', look: 'done' },
  refused: { word: '单位说不办', look: 'late' },
  impossible: { word: '办不成', look: 'late' },
};

/** What the opinion promised (支持), by when, and what was said about it since. */
export function Execution({ matter: { execution, card } }: SectionProps) {
  const state = execution === null ? undefined : states[execution.state];
  if (execution === null || state === undefined) return null;
  // The deadline card above may be this very date; once is enough.
  const dueOn = card?.clock === 'C17' ? null : execution.dueOn;
  return (
    <Section title="答应您的事">
      <View className="beside">
        {dueOn !== null && <Leaf date={dueOn} small />}
        <View>
          <Tag state={state.look} icon={state.icon}>
            {state.word}
          </Tag>
          {dueOn !== null && <View className="sub">最晚这天要办成。</View>}
        </View>
      </View>
      {execution.notes.map(({ on, words }) => (
        <View key={`${on} ${words}`} className="noted">
          <View>{words}</View>
          <View className="note">{dayAndWeekday(on)}</View>
        </View>
      ))}
    </Section>
  );
}
