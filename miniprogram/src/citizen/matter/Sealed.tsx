import { View } from '@tarojs/components';
import { Notice } from '@/components/Notice';
import { dayInSentence } from '@/text/dates';
import { type SectionProps } from './section-props';

/** A report is seen by the office that received it and by its writer only (条例 第三十条). */
export function Sealed({ matter: { sealed } }: SectionProps) {
  if (sealed === null) return null;
  return (
    <Notice icon="lock">
      <View>
        {dayInSentence(sealed.on)}密封交给了{sealed.receivedBy}。除了它和您，谁也看不到，您告的人、单位也看不到。
      </View>
      {sealed.notice !== null && <View className="b">它的回话：{sealed.notice}</View>}
    </Notice>
  );
}
