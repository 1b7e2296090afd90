import { View } from '@tarojs/components';
import { type TimelineStep } from '@shared/contract/views';
import { dayAndWeekday, moment } from '@/text/dates';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { FileLink } from './FileLink';
import { Icon } from './Icon';
import { type Standing } from './Tag';

export interface TimelineProps {
  readonly steps: readonly TimelineStep[];
  /** How the clock of the present step stands. */
  readonly standing?: Standing;
  readonly onLetter: (letterId: string) => void;
}

/** When it was: the minute or the day; for what is to come, its period. */
const whenOf = ({ at, on, period, when }: TimelineStep): string | null =>
  at !== null ? moment(at) : on !== null ? dayAndWeekday(on) : (period ?? (when === 'now' ? '现在' : null));

/** 走到哪一步了: what was done and why, what is being waited for, what will follow and within which days. */
export function Timeline({ steps, standing, onLetter }: TimelineProps) {
  return (
    <A11yView role="list">
      {steps.map((step, place) => (
        <A11yView
          key={`${place} ${step.what}`}
          role="listitem"
          className={classes('step', `step--${step.when}`, step.when === 'now' && standing)}
        >
          <View className="step__m">
            {step.when !== 'next' && <Icon name={step.when === 'past' ? 'check' : 'clock'} />}
          </View>
          <View className="step__title">{step.what}</View>
          {step.why !== null && <View className="step__why">{step.why}</View>}
          <View className="step__when">{whenOf(step)}</View>
          <Letter step={step} onLetter={onLetter} />
        </A11yView>
      ))}
    </A11yView>
  );
}

function Letter({ step, onLetter }: { readonly step: TimelineStep; readonly onLetter: (letterId: string) => void }) {
  const { letterId, letterTitle } = step;
  if (letterId === null || letterTitle === null) return null;
  return (
    <View className="step__letters">
      <FileLink onPress={() => onLetter(letterId)}>{letterTitle}</FileLink>
    </View>
  );
}
