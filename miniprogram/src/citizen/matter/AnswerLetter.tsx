import { View } from '@tarojs/components';
import { ListRow } from '@/components/ListRow';
import { Tag } from '@/components/Tag';
import { go } from '@/client/go';
import { day } from '@/text/dates';
import { type SectionProps } from './section-props';

/** The written answer stands out; the notices of the way hang on the steps that sent them. */
export function AnswerLetter({ matter: { id, letters } }: SectionProps) {
  const answer = letters.find((letter) => letter.id === 'opinion');
  if (answer === undefined) return null;
  return (
    <View className="card rows">
      <ListRow
        icon="stamp"
        title={answer.title}
        line={`${day(answer.on)}签发`}
        end={answer.opened ? undefined : <Tag state="you">还没打开</Tag>}
        onPress={() => go('letter', { id, letter: answer.id })}
      />
    </View>
  );
}
