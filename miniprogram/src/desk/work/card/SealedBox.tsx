import { type WorkCard } from '@shared/contract/views';
import { dayInSentence } from '@/text/dates';
import { Lines, Part } from './Part';

/** A sealed accusation: since when, about which offices, who had seen it before, what the petitioner was told. */
export function SealedBox({ sealed }: Pick<WorkCard, 'sealed'>) {
  if (sealed === null) return null;
  const { on, asFiled, accused, seenBy, notice } = sealed;
  return (
    <Part title="密封的检举件" aside="第三十条">
      <Lines
        lines={[
          ['密封日期', `${dayInSentence(on)}，${asFiled ? '本人提交时就是举报' : '登记后密封移交'}`],
          ['涉及单位', accused.length === 0 ? '没有指明单位' : accused.join('、')],
          ['密封前看过的', seenBy.length === 0 ? '没有别的单位' : seenBy.join('、')],
          ['告知本人', notice ?? '还没有告知'],
        ]}
      />
    </Part>
  );
}
