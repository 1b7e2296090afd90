import { Text, View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';

export interface StepsProps {
  readonly at: number;
  readonly of: number;
  /** 已存好, or offline 存在手机里: shown with a tick. */
  readonly saved?: string;
  /** Other words at the right: “接着评信访局”. */
  readonly aside?: ReactNode;
}

/** The step header: a count in words, never a percentage. Give it to Page as `head`. */
export function Steps({ at, of, saved, aside }: StepsProps) {
  return (
    <View className="steps">
      <View className="steps__words">
        <View>
          第 <Text className="b">{at}</Text> 步，共 {of} 步
        </View>
        {saved !== undefined && (
          <A11yView className="steps__saved" live="polite">
            <Icon name="check" />
            <View>{saved}</View>
          </A11yView>
        )}
        {aside !== undefined && <View>{aside}</View>}
      </View>
      <A11yView className="steps__marks" hidden>
        {Array.from({ length: of }, (_, step) => (
          <View key={step} className={classes('steps__mark', step < at && 'on')} />
        ))}
      </A11yView>
    </View>
  );
}
