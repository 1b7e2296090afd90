import { View } from '@tarojs/components';
import { useState } from 'react';
import { Link } from '@/components/Link';
import { TextBox } from '@/components/TextBox';
import { TextInput } from '@/components/TextInput';
import { useOffices } from '../../parts/offices';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { type Door, doorOf } from './door';
import { OfficeSearch } from './OfficeSearch';

export interface DoorFieldsProps {
  readonly door: Door;
  readonly onChange: (door: Door) => void;
}

/** 对的门: where to go instead, its address, hours and telephone, and how to go about it there. */
export function DoorFields({ door, onChange }: DoorFieldsProps) {
  const { book, refusal } = useOffices();
  const [fromBook, setFromBook] = useState(door.name === '');
  const write = (part: Partial<Door>) => onChange({ ...door, ...part });
  return (
    <View className="stack">
      {refusal !== undefined && book === undefined && <RefusalNotice refusal={refusal} />}
      {fromBook && book !== undefined ? (
        <>
          <OfficeSearch
            id="door-office"
            label="该去哪个单位"
            offices={book.offices}
            value={undefined}
            onChange={(office) => {
              onChange(doorOf(door, office));
              setFromBook(false);
            }}
          />
          <Link tone="plain" onPress={() => setFromBook(false)}>
            单位表里没有，自己写
          </Link>
        </>
      ) : (
        <>
          <TextInput id="door-name" label="该去哪里" value={door.name} max={60} onChange={(name) => write({ name })} />
          <TextInput
            id="door-address"
            label="地址"
            value={door.address}
            max={120}
            onChange={(address) => write({ address })}
          />
          <View className="two">
            <TextInput
              id="door-hours"
              label="几点有人"
              value={door.hours}
              max={120}
              onChange={(hours) => write({ hours })}
            />
            <TextInput
              id="door-phone"
              label="电话"
              value={door.phone}
              max={60}
              onChange={(phone) => write({ phone })}
            />
          </View>
          <TextBox
            id="door-route"
            label="到了那里怎么办"
            hint="带什么、找哪个窗口、递什么材料"
            value={door.route}
            max={300}
            onChange={(route) => write({ route })}
          />
          <TextInput
            id="door-period"
            label="那里有没有期限"
            aside="没有可以不写"
            value={door.period}
            max={120}
            onChange={(period) => write({ period })}
          />
          {book !== undefined && (
            <Link tone="plain" onPress={() => setFromBook(true)}>
              从单位表里选
            </Link>
          )}
        </>
      )}
    </View>
  );
}
