import { View } from '@tarojs/components';
import { Field } from '@/components/Field';
import { DateControl } from './DateControl';
import { type DateControlProps } from './date-control';

export interface DateFieldProps extends DateControlProps {
  readonly aside?: string;
  readonly hint?: string;
  /** Under the field: which weekday it is. */
  readonly left?: string;
}

/** A day, with its label. */
export function DateField({ aside, hint, left, ...control }: DateFieldProps) {
  return (
    <Field label={control.label} aside={aside} hint={hint} left={left}>
      <View className="box">
        <DateControl {...control} />
      </View>
    </Field>
  );
}
