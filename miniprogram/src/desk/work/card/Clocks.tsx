import { View } from '@tarojs/components';
import { type ClockView } from '@shared/contract/views';
import { Tag } from '@/components/Tag';
import { day, dayInSentence } from '@/text/dates';
import { daysLeftWords, standingOf } from './clock-words';
import { Part } from './Part';

const kinds = { duty: '', right: '权利', target: '县里自定' } as const;

/** Every clock that runs: whose it is, since when, until when, by which article. */
export function Clocks({ clocks }: { readonly clocks: readonly ClockView[] }) {
  if (clocks.length === 0) return null;
  return (
    <Part title="正在走的期限" aside="第 0 天是起算那天">
      {clocks.map((clock) => (
        <View key={`${clock.clock}-${clock.startsOn}-${clock.holder}`} className="wline">
          <View>
            <View className="b">
              {clock.name} · {clock.holder}
            </View>
            <View className="note">
              {day(clock.startsOn)}起，第 {clock.day} 天，共 {clock.length} 天，最晚 {dayInSentence(clock.dueOn)}
              {clock.provisional && '，暂定：那一年的放假安排还没公布'}
              {clock.strictOn !== clock.dueOn && `，不顺延是 ${day(clock.strictOn)}`}
            </View>
            <View className="law">{clock.law}</View>
          </View>
          <View className="wline__end">
            <Tag state={standingOf(clock)}>{daysLeftWords(clock)}</Tag>
            {kinds[clock.kind] !== '' && <View className="note">{kinds[clock.kind]}</View>}
          </View>
        </View>
      ))}
    </Part>
  );
}
