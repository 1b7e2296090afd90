import { View } from '@tarojs/components';
import { type ReactNode } from 'react';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';
import { focusOn, placeAfter, tabStop } from './radio-keys';

export interface Option<V extends string> {
  readonly value: V;
  readonly word: string;
  /** What follows from choosing it. */
  readonly line?: ReactNode;
}

interface RowProps {
  readonly id: string;
  readonly option: Option<string>;
  readonly on: boolean;
  readonly square: boolean;
  readonly tabIndex: 0 | -1;
  readonly onPress: () => void;
  readonly onKey?: (key: string) => void;
}

/** One row: all of it is the target; a circle for one of several, a square for as many as one likes. */
function ChoiceRow({ id, option, on, square, tabIndex, onPress, onKey }: RowProps) {
  return (
    <A11yView
      id={id}
      className={classes('choice', square && 'sq', on && 'on')}
      role={square ? 'checkbox' : 'radio'}
      checked={on}
      tabIndex={tabIndex}
      onPress={onPress}
      {...(onKey === undefined ? {} : { onKey })}
    >
      <View className="choice__dot">{square && on && <Icon name="check" />}</View>
      <View className="choice__words">
        <View className={classes(option.line !== undefined && 'choice__word--strong')}>{option.word}</View>
        {option.line !== undefined && <View className="sub">{option.line}</View>}
      </View>
    </A11yView>
  );
}

export interface ChoicesProps<V extends string> {
  /** Unique on the page. */
  readonly id: string;
  /** The question, for a screen reader. */
  readonly label: string;
  readonly options: readonly Option<V>[];
  /** Nothing is chosen beforehand: start with undefined. */
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** One of several. */
export function Choices<V extends string>({ id, label, options, value, onChange }: ChoicesProps<V>) {
  const chosen = options.findIndex((option) => option.value === value);
  const move = (key: string, at: number) => {
    const place = placeAfter(key, at, options.length);
    const option = place === undefined ? undefined : options[place];
    if (option === undefined) return;
    onChange(option.value);
    focusOn(`${id}-${option.value}`);
  };
  return (
    <A11yView id={id} className="choices" role="radiogroup" label={label}>
      {options.map((option, at) => (
        <ChoiceRow
          key={option.value}
          id={`${id}-${option.value}`}
          option={option}
          on={at === chosen}
          square={false}
          tabIndex={tabStop(at, chosen)}
          onPress={() => onChange(option.value)}
          onKey={(key) => move(key, at)}
        />
      ))}
    </A11yView>
  );
}

export interface ManyChoicesProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly values: readonly V[];
  readonly onChange: (values: readonly V[]) => void;
}

/** As many as one likes. */
export function ManyChoices<V extends string>({ id, label, options, values, onChange }: ManyChoicesProps<V>) {
  const turn = (value: V) =>
    onChange(values.includes(value) ? values.filter((chosen) => chosen !== value) : [...values, value]);
  return (
    <A11yView id={id} className="choices" role="group" label={label}>
      {options.map((option) => (
        <ChoiceRow
          key={option.value}
          id={`${id}-${option.value}`}
          option={option}
          on={values.includes(option.value)}
          square
          tabIndex={0}
          onPress={() => turn(option.value)}
        />
      ))}
    </A11yView>
  );
}
