import { View } from '@tarojs/components';
import { civilDateOf } from '@shared/kernel/civil-date';
import { ListRow } from '@/components/ListRow';
import { Section } from '@/components/Section';
import { keptReceipts } from '@/client/kept-receipts';
import { day } from '@/text/dates';
import { groupNumber } from '@/text/numbers';

export interface KeptHereProps {
  readonly onOpen: (receipt: { readonly number: string; readonly secret: string }) => void;
  /** A bare receipt only fills in its number. */
  readonly onNumber: (number: string) => void;
}

/** The receipts kept on this phone; nothing when there are none. */
export function KeptHere({ onOpen, onNumber }: KeptHereProps) {
  const receipts = keptReceipts();
  if (receipts.length === 0) return null;
  return (
    <Section title="这部手机上存的" bare>
      <View className="card rows">
        {receipts.map(({ matterId, number, secret, title, receivedAt }) => (
          <ListRow
            key={matterId}
            icon="doc"
            title={title}
            line={`编号 ${groupNumber(number)}，${day(civilDateOf(receivedAt))}交的${secret === undefined ? '，要输查询码' : ''}`}
            onPress={() => (secret === undefined ? onNumber(number) : onOpen({ number, secret }))}
          />
        ))}
      </View>
    </Section>
  );
}
