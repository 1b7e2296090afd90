import { View } from '@tarojs/components';
import { Link } from '@/components/Link';
import { type OfficeLine } from '../../parts/offices';
import { OfficeSearch } from './OfficeSearch';

export interface AccusedOfficesProps {
  readonly offices: readonly OfficeLine[];
  readonly chosen: readonly OfficeLine[];
  readonly onChange: (chosen: readonly OfficeLine[]) => void;
}

/** The offices a report is about, as many as it names: none of them may receive it. */
export function AccusedOffices({ offices, chosen, onChange }: AccusedOfficesProps) {
  const rest = offices.filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <View className="stack">
      {chosen.map((office) => (
        <View key={office.id} className="wline">
          <View className="b">{office.name}</View>
          <Link
            tone="plain"
            label={`去掉${office.name}`}
            onPress={() => onChange(chosen.filter(({ id }) => id !== office.id))}
          >
            去掉
          </Link>
        </View>
      ))}
      <OfficeSearch
        id="accused"
        label="单位"
        offices={rest}
        value={undefined}
        onChange={(office) => onChange([...chosen, office])}
      />
    </View>
  );
}
