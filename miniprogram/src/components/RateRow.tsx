import { View } from '@tarojs/components';
import { A11yView } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';
import { focusOn, placeAfter, tabStop } from './radio-keys';

export interface RateRowProps<V extends string> {
  readonly id: string;
  /** What is judged: 结果, 态度, 快慢. */
  readonly label: string;
  readonly words: readonly { readonly value: V; readonly word: string }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** 满意 · 基本满意 · 不满意: words of the same size and colour, none chosen beforehand. */
export function RateRow<V extends string>({ id, label, words, value, onChange }: RateRowProps<V>) {
  const chosen = words.findIndex((word) => word.value === value);
  const move = (key: string, at: number) => {
    const place = placeAfter(key, at, words.length);
    const next = place === undefined ? undefined : words[place];
    if (next === undefined) return;
    onChange(next.value);
    focusOn(`${id}-${next.value}`);
  };
  return (
    <A11yView className="rate" role="radiogroup" label={label}>
      {words.map((word, at) => (
        <A11yView
          key={word.value}
          id={`${id}-${word.value}`}
          className={classes('rate__word', at === chosen && 'on')}
          role="radio"
          checked={at === chosen}
          tabIndex={tabStop(at, chosen)}
          onPress={() => onChange(word.value)}
          onKey={(key) => move(key, at)}
        >
          {at === chosen && <Icon name="check" />}
          <View>{word.word}</View>
        </A11yView>
      ))}
    </A11yView>
  );
}
