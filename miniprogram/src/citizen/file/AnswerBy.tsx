import { View } from '@tarojs/components';
import { ManyChoices } from '@/components/Choices';
import { Section } from '@/components/Section';
import { type StepProps } from './step-props';
import { answerWays } from './steps';

/** How the written answer should come: electronic only with this consent, and none is chosen beforehand (rules §5.5). */
export function AnswerBy({ draft: { fields }, change }: StepProps) {
  return (
    <Section title="书面答复怎么给您？">
      <ManyChoices
        id="answer-by"
        label="书面答复怎么给您"
        options={answerWays}
        values={fields.answerBy}
        onChange={(answerBy) => change({ answerBy })}
      />
      <View className="note">两样都能选。都不选，就当面给您。</View>
    </Section>
  );
}
