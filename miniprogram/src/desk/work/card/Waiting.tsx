import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { Notice } from '@/components/Notice';
import { dayInSentence } from '@/text/dates';

/** Steps that were proposed and wait for somebody else's yes. */
export function WaitingSteps({ proposals }: Pick<WorkCard, 'proposals'>) {
  return (
    <>
      {proposals
        .filter(({ mayAnswer }) => !mayAnswer)
        .map(({ id, name, by, on, own }) => (
          <Notice key={id} icon="hour">
            <View className="b">等另一个人同意：{name}</View>
            <View>
              {own ? '您' : by} {dayInSentence(on)}提出。同意以前什么也没有变，期限照走。
            </View>
          </Notice>
        ))}
    </>
  );
}
