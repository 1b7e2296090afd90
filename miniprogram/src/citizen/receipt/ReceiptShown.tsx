import { Text, View } from '@tarojs/components';
import type { Receipt } from '@shared/contract/views';
import { civilDateOf } from '@shared/kernel/civil-date';
import { A11yView } from '@/components/A11yView';
import { Icon } from '@/components/Icon';
import { Leaf } from '@/components/Leaf';
import { ReceiptSlip } from '@/components/ReceiptSlip';
import { fullMoment } from '@/text/dates';

export interface ReceiptShownProps {
  readonly receipt: Receipt;
  /** Number and date only. */
  readonly bare: boolean;
}

/** That it arrived, the slip, and what happens next by which day. */
export function ReceiptShown({ receipt, bare }: ReceiptShownProps) {
  const { number, secret, qrText, receivedAt, receivedBy, next } = receipt;
  return (
    <>
      <View className="receipt-head">
        <A11yView className="receipt-head__mark ok" hidden>
          <Icon name="check" />
        </A11yView>
        <View>
          <A11yView className="h1" role="heading" level={1}>
            收到了
          </A11yView>
          <View className="sub">
            <Text className="nb">{fullMoment(receivedAt)}，</Text>
            <Text className="nb">{receivedBy}</Text>
          </View>
        </View>
      </View>
      {bare ? (
        <ReceiptSlip number={number} date={civilDateOf(receivedAt)} />
      ) : (
        <ReceiptSlip number={number} secret={secret} qr={qrText} />
      )}
      <View className="card receipt-next">
        {next.dueOn !== '' && <Leaf date={next.dueOn} provisional={next.provisional} />}
        <View>
          <View className="sub">接下来</View>
          <View>
            {next.dueOn !== '' && <Text className="b">最晚这一天，</Text>}
            {next.who}
            {next.what}。
          </View>
        </View>
      </View>
    </>
  );
}
