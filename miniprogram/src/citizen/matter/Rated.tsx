import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Section } from '@/components/Section';
import { go } from '@/client/go';
import { day } from '@/text/dates';
import { judged, ratingWord } from '../parts/rating-words';
import { type SectionProps } from './section-props';

/** What the petitioner has said about each office, and that it can still be changed. */
export function Rated({ matter: { id, rated } }: SectionProps) {
  const given = rated.flatMap((one) => (one.given === null ? [] : [{ ...one, given: one.given }]));
  if (given.length === 0) return null;
  return (
    <Section title="您的评价">
      {given.map(({ body, officeName, given: said }) => (
        <View key={body} className="noted">
          <View className="b">{officeName}</View>
          <View>{judged.map(({ value, word }) => `${word}：${ratingWord(said[value])}`).join('，')}</View>
          {said.words !== '' && <View className="own-words">{said.words}</View>}
          <View className="note">{day(said.on)}评的</View>
        </View>
      ))}
      {given.some(({ mayRate }) => mayRate) && (
        <Button kind="third" onPress={() => go('rate', { id })}>
          改评
        </Button>
      )}
    </Section>
  );
}
