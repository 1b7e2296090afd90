import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays } from '@shared/kernel/civil-date';
import { dayInSentence } from '@/text/dates';
import { DateField } from '../../parts/DateField';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { useMove } from './use-move';

/** 按批示交办: the unit that has it gets a date by which to report the result. */
export function AssignUnderWay(props: MoveProps) {
  const { card, home, exits } = props;
  const { date: today } = home.today;
  const [reportBy, setReportBy] = useState(addDays(today, 30));
  const { make, ...steps } = useMove(props);
  const open = card.instructions.find(({ state }) => state === 'open');
  return (
    <MoveFrame
      label="按批示交办"
      steps={steps}
      exits={exits}
      act={{
        words: `交办${card.unit?.name ?? ''}`,
        icon: 'flag',
        offBecause: reportBy === '' ? '先定报结果的日期' : undefined,
      }}
      onAct={() => void make('matter.assign-under-way', { reportBy }, '按批示交办了，单位要按日期报结果。')}
    >
      <Decision title="按批示交办" aside="第二十二条第一款第三项">
        <View className="stack">
          {open !== undefined && (
            <View>
              {open.by}批示：{open.words}
            </View>
          )}
          <DateField
            id="report-by"
            label="哪天前报结果"
            value={reportBy}
            from={addDays(today, 1)}
            left={reportBy === '' ? undefined : dayInSentence(reportBy)}
            onChange={setReportBy}
          />
        </View>
      </Decision>
    </MoveFrame>
  );
}
