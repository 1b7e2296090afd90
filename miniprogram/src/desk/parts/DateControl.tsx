import { Picker, View } from '@tarojs/components';
import { spokenAttributes } from '@/components/A11yView';
import { dayAndWeekday } from '@/text/dates';
import { type DateControlProps } from './date-control';

/** WeChat's own wheel of dates. */
export function DateControl({ id, label, value, onChange, from, to }: DateControlProps) {
  const shown = value === '' ? '请选日期' : dayAndWeekday(value);
  return (
    <Picker mode="date" value={value} start={from} end={to} onChange={(event) => onChange(event.detail.value)}>
      <View id={id} className="box__text" {...spokenAttributes({ role: 'combobox', label: `${label}：${shown}` })}>
        {shown}
      </View>
    </Picker>
  );
}
