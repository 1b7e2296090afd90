import { Text, View } from '@tarojs/components';
import { type AnswerDraft, type Gap } from '@shared/contract/views';
import { answerParts } from '@shared/letters/answer';
import { A11yView } from '@/components/A11yView';
import { classes } from '@/components/classes';
import { Icon } from '@/components/Icon';
import { focusOn } from '@/components/radio-keys';
import { controlOf } from './sections';

export interface GapListProps {
  readonly kind: AnswerDraft['kind'];
  readonly gaps: readonly Gap[];
}

interface Line {
  readonly part: string;
  readonly stands: 'gap' | 'warning' | 'done';
  readonly words: string;
  readonly more: string;
  /** Fills itself in: there is nothing to go to. */
  readonly isFixed: boolean;
}

const icons = { gap: 'close', warning: 'alert', done: 'check' } as const;
const spoken = { gap: '还差', warning: '可以更清楚', done: '写好了' } as const;

/** What the letter must hold, part by part: gaps first, then what could be clearer, then what is done. */
const linesOf = (kind: AnswerDraft['kind'], gaps: readonly Gap[]): readonly Line[] => {
  const lines = answerParts[kind].map(({ id, heading, checks, editable }): Line => {
    const isFixed = !editable;
    const gap = gaps.find(({ part }) => part === id);
    if (gap === undefined) return { part: id, stands: 'done', words: heading, more: '', isFixed };
    return { part: id, stands: gap.blocks ? 'gap' : 'warning', words: gap.words, more: checks, isFixed };
  });
  const others = gaps
    .filter(({ part }) => !lines.some((line) => line.part === part))
    .map(({ part, words, blocks }): Line => ({
      part,
      stands: blocks ? 'gap' : 'warning',
      words,
      more: '',
      isFixed: true,
    }));
  const all = [...others, ...lines];
  return (['gap', 'warning', 'done'] as const).flatMap((stands) => all.filter((line) => line.stands === stands));
};

export const blockingOf = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter(({ blocks }) => blocks);

/** 还差几项: counts down while one writes; a line leads to its place in the letter. */
export function GapList({ kind, gaps }: GapListProps) {
  const lines = linesOf(kind, gaps);
  const missing = blockingOf(gaps).length;
  const share = lines.length === 0 ? 100 : (100 * (lines.length - missing)) / lines.length;
  return (
    <View>
      <View className="panel__head">
        <A11yView role="heading" level={2} live="polite">
          {missing === 0 ? '要写的都写了' : `还差 ${missing} 项`}
        </A11yView>
        <View className="note">边写边查</View>
      </View>
      <A11yView className="ogaps__bar" hidden style={{ '--share': `${share}%` }}>
        <View className="ogaps__done" />
      </A11yView>
      {lines.map(({ part, stands, words, more, isFixed }) => (
        <A11yView
          key={`${part}${words}`}
          className={classes('ogap', `ogap--${stands}`)}
          {...(isFixed ? {} : { role: 'button', onPress: () => focusOn(controlOf(part, kind)) })}
        >
          <View className="ogap__mark">
            <Icon name={icons[stands]} />
          </View>
          <View>
            <View className="ogap__words">
              <Text className="unseen">{spoken[stands]}：</Text>
              {words}
            </View>
            {more !== '' && <View className="note">{more}</View>}
          </View>
        </A11yView>
      ))}
    </View>
  );
}
