import { Text, View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { ErrorLine } from './ErrorLine';

export interface FieldProps {
  readonly label: string;
  /** Small words after the label: “9 位数字”, “可以不写”. */
  readonly aside?: string;
  /** An example or a help, above the control: never inside it. */
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Under the control: “再输 6 位”. */
  readonly left?: string;
  readonly children: ReactNode;
}

/** A label with its control, hint and error. */
export function Field({ label, aside, hint, error, left, children }: FieldProps) {
  return (
    <View>
      <View className="field__label">
        {label}
        {aside !== undefined && <Text className="field__aside">{aside}</Text>}
      </View>
      {hint !== undefined && <View className="sub field__hint">{hint}</View>}
      {children}
      {error !== undefined && <ErrorLine>{error}</ErrorLine>}
      {error === undefined && left !== undefined && <View className="note field__left">{left}</View>}
    </View>
  );
}
