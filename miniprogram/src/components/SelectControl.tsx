import { Picker, View } from '@tarojs/components';
import { spokenAttributes } from './A11yView';
import { classes } from './classes';
import { Icon } from './Icon';
import { type SelectControlProps } from './select-control';

/** WeChat's own wheel. */
export function SelectControl<V extends string>({ id, label, options, value, onChange, none }: SelectControlProps<V>) {
  const at = options.findIndex((option) => option.value === value);
  const word = options[at]?.word;
  return (
    <Picker
      mode="selector"
      range={options.map((option) => option.word)}
      value={Math.max(at, 0)}
      onChange={(event) => {
        const option = options[Number(event.detail.value)];
        if (option !== undefined) onChange(option.value);
      }}
    >
      <View id={id} className="pick" {...spokenAttributes({ role: 'combobox', label: `${label}：${word ?? none}` })}>
        <View className={classes(word === undefined && 'pick__none')}>{word ?? none}</View>
        <Icon name="down" />
      </View>
    </Picker>
  );
}
