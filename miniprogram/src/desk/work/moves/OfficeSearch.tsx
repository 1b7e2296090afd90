import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextInput } from '@/components/TextInput';
import { type OfficeLine } from '../../parts/offices';

export interface OfficeSearchProps {
  readonly id: string;
  readonly label: string;
  readonly offices: readonly OfficeLine[];
  readonly value: string | undefined;
  readonly onChange: (office: OfficeLine) => void;
}

/** As many as stand on a screen; typing a character more shows the rest. */
const SHOWN = 8;

/** One of the county's offices, found by its name. */
export function OfficeSearch({ id, label, offices, value, onChange }: OfficeSearchProps) {
  const [sought, setSought] = useState('');
  const found = offices.filter(({ name }) => name.includes(sought.trim()));
  return (
    <View className="stack">
      <TextInput
        id={`${id}-find`}
        label={label}
        aside={`共 ${offices.length} 个，输一两个字找`}
        kind="search"
        value={sought}
        onChange={setSought}
        left={leftWords(found.length)}
      />
      <OptionRows
        id={id}
        label={`${label}：找到的`}
        options={found.slice(0, SHOWN).map((office) => ({ value: office.id, word: office.name, line: office.address }))}
        value={value}
        onChange={(chosen) => {
          const office = offices.find((one) => one.id === chosen);
          if (office !== undefined) onChange(office);
        }}
      />
    </View>
  );
}

const leftWords = (found: number): string | undefined => {
  if (found === 0) return '没有这个名字的单位，换一个字找';
  return found > SHOWN ? `还有 ${found - SHOWN} 个，再输一个字` : undefined;
};
