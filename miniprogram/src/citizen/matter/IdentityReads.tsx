import { View } from '@tarojs/components';
import { Section } from '@/components/Section';
import { day } from '@/text/dates';
import { WhoSees } from '../parts/WhoSees';
import { type SectionProps } from './section-props';

/** Who may see what now, and every time somebody opened the name: when, who, for what. */
export function IdentityReads({ matter: { seen, identityReads } }: SectionProps) {
  return (
    <Section title="谁能看到什么">
      <WhoSees seen={seen} />
      <View className="noted">
        {identityReads.length === 0 ? (
          <View className="sub">到现在，没有人打开看过您的姓名、电话。谁看、为什么看，都会记在这里。</View>
        ) : (
          identityReads.map(({ on, who, reason }, at) => (
            <View key={`${at} ${on}`} className="sub">
              {day(on)}，{who}看过您的姓名、电话，因为：{reason}
            </View>
          ))
        )}
      </View>
    </Section>
  );
}
