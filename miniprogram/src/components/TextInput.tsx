import { View } from '@tarojs/components';
import { useState } from 'react';
import { classes } from './classes';
import { Field } from './Field';
import { TextControl } from './TextControl';
import { type TextControlProps } from './text-control';

export interface TextInputProps extends Omit<TextControlProps, 'long' | 'className' | 'invalid'> {
  readonly aside?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly left?: string;
  /** Large digits, for a number copied from paper. */
  readonly digits?: boolean;
}

/** One line of text with its label. */
export function TextInput({ aside, hint, error, left, digits, onFocus, onBlur, ...control }: TextInputProps) {
  const [focused, setFocused] = useState(false);
  return (
    <Field label={control.label} aside={aside} hint={hint} error={error} left={left}>
      <View className={classes('box', focused && 'foc', error !== undefined && 'err')}>
        <TextControl
          {...control}
          kind={control.kind ?? (digits ? 'number' : 'text')}
          invalid={error !== undefined}
          className={classes('box__text', digits && 'box__text--number')}
          onFocus={() => {
            setFocused(true);
            onFocus?.();
          }}
          onBlur={() => {
            setFocused(false);
            onBlur?.();
          }}
        />
      </View>
    </Field>
  );
}
