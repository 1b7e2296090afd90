import { View } from '@tarojs/components';
import { useState } from 'react';
import { civilDateOf } from '@shared/kernel/civil-date';
import { Link } from '@/components/Link';
import { Sheet } from '@/components/Sheet';
import { go } from '@/client/go';
import { forgetReceipt, keptReceipts } from '@/client/kept-receipts';
import { day } from '@/text/dates';
import { groupNumber } from '@/text/numbers';

/** The receipts this phone keeps: look at one again, or take it off the phone. */
export function Receipts({ onClose }: { readonly onClose: () => void }) {
  const [receipts, setReceipts] = useState(keptReceipts);
  const take = (matterId: string) => {
    forgetReceipt(matterId);
    setReceipts(keptReceipts());
  };
  return (
    <Sheet id="receipts" title="这部手机上存的回执" onClose={onClose}>
      {receipts.length === 0 && <View>一张也没有。交了以后会存在这里。</View>}
      {receipts.map(({ matterId, title, number, secret, receivedAt }) => (
        <View key={matterId} className="kept-receipt">
          <View className="b">{title}</View>
          <View className="sub">
            编号 {groupNumber(number)}，{day(civilDateOf(receivedAt))}交的
          </View>
          <View className="bar__row">
            <Link onPress={() => (secret === undefined ? go('track', { number }) : go('receipt', { id: matterId }))}>
              再看回执
            </Link>
            <Link tone="quiet" label={`从这部手机上擦掉：${title}`} onPress={() => take(matterId)}>
              从手机上擦掉
            </Link>
          </View>
        </View>
      ))}
    </Sheet>
  );
}
