import { View } from '@tarojs/components';
import { useState } from 'react';
import { useRead } from '@/client/use-read';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { FigureCard } from '@/components/FigureCard';
import { Pick } from '@/components/Pick';
import { fullDay, monthName } from '@/text/dates';
import { Asked } from '../parts/Asked';
import { DeskPage } from '../parts/DeskPage';
import { type Home } from '../parts/home';
import { printThisPage } from '../parts/paper-printer';
import { staffRead } from '../parts/staff-call';
import './index.scss';
import { lastMonth, monthsBack } from './months';
import { OfficesTable } from './OfficesTable';
import { type Month, Received } from './Received';

/** 数字: each figure with its definition, both numbers and the cut-off; offices by their code, not ranked. */
export default function DeskFigures() {
  return (
    <DeskPage title="数字" at={() => 'figures'}>
      {(home) => <MonthOfFigures home={home} />}
    </DeskPage>
  );
}

function MonthOfFigures({ home }: { readonly home: Home }) {
  const [month, setMonth] = useState(() => lastMonth(home.today.date));
  const reading = useRead(month, () => staffRead('figures.read', { month }));
  const { value } = reading;
  return (
    <View className="figures">
      <View className="figures__head">
        <Ask>{monthName(month)}</Ask>
        <View className="figures__month no-print">
          <Pick
            id="month"
            label="换个月"
            options={monthsBack(home.today.date).map((one) => ({ value: one, word: monthName(one) }))}
            value={month}
            onChange={setMonth}
          />
        </View>
        {value !== undefined && value.month === month && (
          <View className="note figures__cut">截至 {fullDay(value.cutOff)} 24:00，之后补录的记入下月更正。</View>
        )}
        {printThisPage !== undefined && (
          <View className="figures__print no-print">
            <Button kind="second" icon="print" onPress={printThisPage}>
              打印月报
            </Button>
          </View>
        )}
      </View>
      <Asked reading={value?.month === month ? reading : { ...reading, value: undefined }} what={monthName(month)}>
        {(shown) => <Shown month={shown} />}
      </Asked>
    </View>
  );
}

function Shown({ month }: { readonly month: Month }) {
  return (
    <>
      {month.county.length > 0 && (
        <View className="desk-figures">
          {month.county.map((figure) => (
            <FigureCard
              key={figure.id}
              {...figure}
              few={figure.few && figure.percent !== null}
              definition={[figure.definition, ...figure.beside.map((words) => `${words}。`)].join('')}
              cutOff=""
            />
          ))}
        </View>
      )}
      <OfficesTable month={month} />
      <View className="note">
        单位按编号排，不排名。{month.county.length > 0 && '竖线是全县数。'}“件数少”：不到 10
        件，只看不比。“—”是没有要算的，不是零。
      </View>
      <Received month={month} />
    </>
  );
}
