import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { classes } from './classes';
import { Field } from './Field';
import { TextControl } from './TextControl';

/** The count of characters appears only when this many are left. */
const NEAR_THE_END = 100;
const SAVE_AFTER = 500;

export interface TextBoxProps {
  readonly id: string;
  readonly label: string;
  readonly aside?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
  /** Half a second after the last letter, and on leaving the box: keep the draft. */
  readonly onSave?: (value: string) => void;
}

/** Several lines of text. No minimum length, nothing blocks going on. */
export function TextBox({ id, label, aside, hint, error, value, max, onChange, onSave }: TextBoxProps) {
  const [focused, setFocused] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const unsaved = useRef<string>();
  const save = useRef(onSave);
  save.current = onSave;

  const keep = () => {
    clearTimeout(timer.current);
    if (unsaved.current === undefined) return;
    save.current?.(unsaved.current);
    unsaved.current = undefined;
  };
  // Leaving the page in the middle of a word must not lose the word.
  useEffect(() => keep, []);

  const left = max - value.length;
  return (
    <Field
      label={label}
      aside={aside}
      hint={hint}
      error={error}
      left={left <= NEAR_THE_END ? `还能写 ${left} 字` : undefined}
    >
      <View className={classes('box', focused && 'foc', error !== undefined && 'err')}>
        <TextControl
          id={id}
          label={label}
          long
          max={max}
          value={value}
          invalid={error !== undefined}
          className="box__text box__text--area"
          onChange={(next) => {
            onChange(next);
            unsaved.current = next;
            clearTimeout(timer.current);
            timer.current = setTimeout(keep, SAVE_AFTER);
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            keep();
          }}
        />
      </View>
    </Field>
  );
}
