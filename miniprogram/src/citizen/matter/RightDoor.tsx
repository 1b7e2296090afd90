import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { ListRow } from '@/components/ListRow';
import { Section } from '@/components/Section';
import { go, ring } from '@/client/go';
import { dayInSentence } from '@/text/dates';
import { Phrases } from '../parts/Phrases';
import { type SectionProps } from './section-props';

/** 该去哪里: never only "not ours". The right door with its address, hours, phone, route and period; and the way to say no. */
export function RightDoor({ matter: { id, door, refusalObjection, may } }: SectionProps) {
  if (door === null) return null;
  const { name, address, hours, phone, route, period } = door.door;
  return (
    <Section title={door.title}>
      <View>{door.reason}</View>
      <View className="facts">
        <ListRow icon="pin" title={name} line={address} />
        {hours !== '' && <ListRow icon="clock" title={<Phrases>{hours}</Phrases>} />}
        {phone !== '' && <ListRow icon="phone" title={phone} line="点这里打电话" onPress={() => ring(phone)} />}
        {route !== '' && <ListRow icon="walk" title={route} />}
        {period !== '' && <ListRow icon="cal" title="什么时候以前去" line={period} />}
      </View>
      {refusalObjection !== null && (
        <View className="stack">
          <View className="sub">
            {dayInSentence(refusalObjection.on)}您说了不服：{refusalObjection.reason}
          </View>
          <View>
            {refusalObjection.answer ??
              (refusalObjection.dueOn === null ? '' : `信访局最晚${dayInSentence(refusalObjection.dueOn)}答复您。`)}
          </View>
        </View>
      )}
      {may.includes('object-refusal') && (
        <Button kind="second" onPress={() => go('refusal', { id })}>
          不服？说说为什么
        </Button>
      )}
    </Section>
  );
}
