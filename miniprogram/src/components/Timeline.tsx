import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { FileLink } from './FileLink';
import { Icon } from './Icon';
import { type Standing } from './Tag';

export interface TimelineStep {
  readonly id: string;
  /** Exactly one step of a timeline is 'now', while the matter is open. */
  readonly state: 'past' | 'now' | 'next';
  readonly title: string;
  readonly why?: string;
  /** A day, or for what is to come its period: “收下这件事之后 60 天内”. */
  readonly when?: string;
  readonly tone?: Standing;
  readonly letters?: readonly { readonly id: string; readonly name: string; readonly onOpen: () => void }[];
}

/** 走到哪一步了: what was done and why, what is being waited for, what will follow and within which days. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <A11yView role="list">
      {steps.map((step) => (
        <A11yView key={step.id} role="listitem" className={classes('step', `step--${step.state}`, step.tone)}>
          <View className="step__m">
            {step.state !== 'next' && <Icon name={step.state === 'past' ? 'check' : 'clock'} />}
          </View>
          <View className="step__title">{step.title}</View>
          {step.why !== undefined && <View className="step__why">{step.why}</View>}
          {step.when !== undefined && <View className="step__when">{step.when}</View>}
          {step.letters !== undefined && step.letters.length > 0 && (
            <View className="step__letters">
              {step.letters.map((letter) => (
                <FileLink key={letter.id} onPress={letter.onOpen}>
                  {letter.name}
                </FileLink>
              ))}
            </View>
          )}
        </A11yView>
      ))}
    </A11yView>
  );
}
