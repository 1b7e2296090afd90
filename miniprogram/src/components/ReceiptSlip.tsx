import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { fullDay } from '@/text/dates';
import { groupNumber, secretLines } from '@/text/numbers';
import { A11yView } from './A11yView';
import { qrDrawing } from './qr-drawing';

export interface ReceiptSlipProps {
  readonly number: string;
  /** Left out on the bare receipt, for people who fear that others look at their phone. */
  readonly secret?: string;
  /** The receipt's own text, never a link. */
  readonly qr?: string;
  /** The civil date, on the bare receipt. */
  readonly date?: string;
}

/** The receipt: a torn-off slip with the number, and what proves that it is yours. */
export function ReceiptSlip({ number, secret, qr, date }: ReceiptSlipProps) {
  const drawn = useMemo(() => (qr === undefined ? undefined : qrDrawing(qr)), [qr]);
  return (
    <A11yView className="slip" role="region" label="回执">
      <View className="note">编号</View>
      <View className="slip__number">{groupNumber(number)}</View>
      {date !== undefined && <View className="note">{fullDay(date)}</View>}
      {secret !== undefined && (
        <>
          <View className="slip__cut" />
          <View className="slip__two">
            <View>
              <View className="note">查询码（别给外人看）</View>
              {secretLines(secret).map((line) => (
                <View key={line} className="slip__secret">
                  {line}
                </View>
              ))}
              <View className="note">凭这两组数字，不登录也能查，也能打电话问。</View>
            </View>
            {drawn !== undefined && (
              <A11yView className="slip__qr" role="img" label="回执二维码" style={{ '--drawn': drawn }} />
            )}
          </View>
        </>
      )}
    </A11yView>
  );
}
