import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { dayInSentence } from '@/text/dates';
import { Lines, Part } from './Part';
import { assignmentWords, instructionWords, rulingWords } from './state-words';

/** What leaders wrote, and what came of it. */
export function Instructions({ instructions }: Pick<WorkCard, 'instructions'>) {
  if (instructions.length === 0) return null;
  return (
    <Part title="批示">
      {instructions.map(({ by, words, on, state, answer }) => (
        <View key={`${on}${words}`} className="wline">
          <View>
            <View>{words}</View>
            <View className="note">
              {by}，{dayInSentence(on)}，{instructionWords(state)}
              {answer !== null && `：${answer}`}
            </View>
          </View>
        </View>
      ))}
    </Part>
  );
}

/** What units said was not theirs, and how it was ruled. */
export function Objections({ objections }: Pick<WorkCard, 'objections'>) {
  if (objections.length === 0) return null;
  return (
    <Part title="单位的异议" aside="第二十三条第三款">
      {objections.map(({ office, on, reason, ruling, rulingReason }) => (
        <View key={`${office}${on}`} className="wline">
          <View>
            <View>
              {office}：{reason}
            </View>
            <View className="note">
              {dayInSentence(on)}提出，{ruling === null ? '等裁定' : rulingWords(ruling)}
              {rulingReason !== null && `：${rulingReason}`}
            </View>
          </View>
        </View>
      ))}
    </Part>
  );
}

/** The assignment with its date, and the report on it. */
export function Assignment({ assignment: { state, reportBy, report, returned } }: Pick<WorkCard, 'assignment'>) {
  if (state === 'none') return null;
  return (
    <Part title="交办" aside="第二十二条第一款第三项">
      <Lines
        lines={[
          ['现在', assignmentWords(state)],
          ...(reportBy === null ? [] : [['报结果', `${dayInSentence(reportBy)}前`] as const]),
          ...(report === null ? [] : [['报来的结果', report] as const]),
          ...(returned === null ? [] : [['退回的理由', returned] as const]),
        ]}
      />
    </Part>
  );
}
