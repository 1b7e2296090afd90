import { View } from '@tarojs/components';
import { type WorkCard } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { historyTime } from './history-time';
import { Part } from './Part';

export interface HistoryProps {
  readonly history: WorkCard['history'];
  readonly today: string;
}

/** 这件事的经过: of the matter, never of the person. */
export function History({ history, today }: HistoryProps) {
  if (history.length === 0) return null;
  return (
    <Part title="这件事的经过" aside="只能往后加，不能改">
      <A11yView role="list">
        {history.map(({ number, at, by, what, why }) => (
          <A11yView key={number} className="whist" role="listitem">
            <View className="whist__when">{historyTime(at, today)}</View>
            <View>
              {by}：{what}
              {why !== null && <View className="note">{why}</View>}
            </View>
          </A11yView>
        ))}
      </A11yView>
    </Part>
  );
}
