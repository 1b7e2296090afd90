import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { day, dayInSentence } from '@/text/dates';
import { Lines, Part } from './Part';
import { executionWords, unhappyWords, wayWords } from './state-words';

/** Why it was turned away, to which door, and what the petitioner says to that. */
export function Refusal({
  refusal,
  objection,
}: {
  readonly refusal: WorkCard['refusal'];
  readonly objection: WorkCard['refusalObjection'];
}) {
  if (refusal === null) return null;
  const { title, reason, door } = refusal;
  return (
    <Part title={title}>
      <Lines
        lines={[
          ['理由', reason],
          ['指到', `${door.name}，${door.address}`],
          ['怎么办', door.route],
          ...(door.period === '' ? [] : [['期限', door.period] as const]),
          ...(objection === null
            ? []
            : [
                ['本人不服', `${dayInSentence(objection.on)}：${objection.reason}`] as const,
                ['答复', objection.answer ?? '还没有答复'] as const,
              ]),
        ]}
      />
    </Part>
  );
}

/** How the letter went out, came back, arrived. */
export function Service({ service: { dispatched, failed, served } }: Pick<WorkCard, 'service'>) {
  if (dispatched === null && served === null && failed.length === 0) return null;
  const withProof = (words: string, proof: string): string => (proof === '' ? words : `${words}，${proof}`);
  return (
    <Part title="送达">
      <Lines
        lines={[
          ...failed.map(({ way, on, reason }) => [`${day(on)}没送到`, withProof(wayWords(way), reason)] as const),
          ...(dispatched === null
            ? []
            : [[`${day(dispatched.on)}发出`, withProof(wayWords(dispatched.way), dispatched.tracking)] as const]),
          ...(served === null
            ? []
            : [[`${day(served.on)}送达`, withProof(wayWords(served.way), served.proof)] as const]),
        ]}
      />
    </Part>
  );
}

/** What the opinion promised, and how far it is. */
export function Execution({ execution: { state, notes } }: Pick<WorkCard, 'execution'>) {
  if (state === 'none') return null;
  return (
    <Part title="落实" aside="第三十二条第二款">
      <Lines
        lines={[
          ['现在', executionWords(state)],
          ...notes.map(({ on, words }, place) => [`${day(on)}（${place + 1}）`, words] as const),
        ]}
      />
    </Part>
  );
}

/** Who was not satisfied with whom, and the further answer. */
export function Unhappy({ unhappy }: Pick<WorkCard, 'unhappy'>) {
  if (unhappy.length === 0) return null;
  return (
    <Part title="本人不满意">
      {unhappy.map(({ body, officeName, state, words, answer, dueOn }) => (
        <View key={body} className="wline">
          <View>
            <View>
              评{officeName}：{words === '' ? '没写为什么' : words}
            </View>
            <View className="note">
              {unhappyWords(state)}
              {dueOn !== null && `，最晚 ${dayInSentence(dueOn)}`}
              {answer !== null && `：${answer}`}
            </View>
          </View>
        </View>
      ))}
    </Part>
  );
}
