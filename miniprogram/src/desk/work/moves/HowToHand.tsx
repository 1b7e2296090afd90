import { View } from '@tarojs/components';
import { clockOf } from '@shared/clocks/legal-clocks';
import { addDays } from '@shared/kernel/civil-date';
import { OptionRows } from '@/components/OptionRows';
import { Seg } from '@/components/Seg';
import { dayInSentence } from '@/text/dates';
import { DateField } from '../../parts/DateField';
import { type AfterClassifying } from './after-classifying';
import { Decision } from './Decision';
import { type Handing, type How, howsOf } from './handing';

export interface HowToHandProps {
  readonly open: readonly AfterClassifying[];
  readonly handing: Handing;
  readonly today: string;
  /** The office that would handle it itself. */
  readonly ownName: string;
  readonly onChange: (part: Partial<Handing>) => void;
}

const words: Readonly<Record<How, string>> = { forward: '转送', assign: '交办', 'handle-directly': '直接办理' };

/** 3 怎么交: forward, assign with a date to report by, or handle it oneself. */
export function HowToHand({ open, handing, today, ownName, onChange }: HowToHandProps) {
  const lines: Readonly<Record<How, string>> = {
    forward: `单位收到起 ${clockOf('C3').length} 日内书面告知本人`,
    assign: '重要的事，定日期，要书面报结果',
    'handle-directly': `${ownName}自己办，书面告知本人`,
  };
  return (
    <Decision title="3 怎么交">
      <View className="stack">
        <OptionRows
          id="how"
          label="怎么交"
          options={howsOf(open).map((how) => ({ value: how, word: words[how], line: lines[how] }))}
          value={handing.how}
          onChange={(how) => onChange({ how })}
        />
        {handing.how === 'assign' && (
          <DateField
            id="report-by"
            label="哪天前报结果"
            value={handing.reportBy}
            from={addDays(today, 1)}
            left={handing.reportBy === '' ? undefined : dayInSentence(handing.reportBy)}
            onChange={(reportBy) => onChange({ reportBy })}
          />
        )}
        {handing.how === 'handle-directly' && (
          <Seg
            id="spot"
            label="当场能不能书面告知"
            parts={[
              { value: 'later', word: '按期书面告知' },
              { value: 'now', word: '当场书面告知' },
            ]}
            value={handing.onTheSpot ? 'now' : 'later'}
            onChange={(when) => onChange({ onTheSpot: when === 'now' })}
          />
        )}
      </View>
    </Decision>
  );
}
