import { Text, View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { focusOn, placeAfter, tabStop } from './radio-keys';

export interface DeskOption<V extends string> {
  readonly value: V;
  readonly word: string;
  /** Small words after it: 系统建议. */
  readonly aside?: string;
  /** The rule and the words found, the consequence, the article. */
  readonly line?: ReactNode;
}

export interface OptionRowsProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly DeskOption<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** One of several on the desk; a suggestion says its rule and is not chosen beforehand. */
export function OptionRows<V extends string>({ id, label, options, value, onChange }: OptionRowsProps<V>) {
  const chosen = options.findIndex((option) => option.value === value);
  const move = (key: string, at: number) => {
    const place = placeAfter(key, at, options.length);
    const option = place === undefined ? undefined : options[place];
    if (option === undefined) return;
    onChange(option.value);
    focusOn(`${id}-${option.value}`);
  };
  return (
    <A11yView id={id} role="radiogroup" label={label}>
      {options.map((option, at) => (
        <A11yView
          key={option.value}
          id={`${id}-${option.value}`}
          className={classes('opt', at === chosen && 'on')}
          role="radio"
          checked={at === chosen}
          tabIndex={tabStop(at, chosen)}
          onPress={() => onChange(option.value)}
          onKey={(key) => move(key, at)}
        >
          <View className="opt__dot" />
          <View>
            <Text className="b">{option.word}</Text>
            {option.aside !== undefined && <Text className="note"> {option.aside}</Text>}
            {option.line !== undefined && <View className="note">{option.line}</View>}
          </View>
        </A11yView>
      ))}
    </A11yView>
  );
}
