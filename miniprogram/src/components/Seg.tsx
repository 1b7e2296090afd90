import { A11yView } from './A11yView';
import { classes } from './classes';
import { focusOn, placeAfter, tabStop } from './radio-keys';

export interface SegProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly { readonly value: V; readonly word: string }[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
}

/** 我的 12 | 本局 41: two to four views of the same list, or a choice of as many words. */
export function Seg<V extends string>({ id, label, parts, value, onChange }: SegProps<V>) {
  const chosen = parts.findIndex((part) => part.value === value);
  const move = (key: string, at: number) => {
    const place = placeAfter(key, at, parts.length);
    const part = place === undefined ? undefined : parts[place];
    if (part === undefined) return;
    onChange(part.value);
    focusOn(`${id}-${part.value}`);
  };
  return (
    <A11yView className="segs" role="radiogroup" label={label}>
      {parts.map((part, at) => (
        <A11yView
          key={part.value}
          id={`${id}-${part.value}`}
          className={classes('seg', at === chosen && 'on')}
          role="radio"
          checked={at === chosen}
          tabIndex={tabStop(at, chosen)}
          onPress={() => onChange(part.value)}
          onKey={(key) => move(key, at)}
        >
          {part.word}
        </A11yView>
      ))}
    </A11yView>
  );
}
