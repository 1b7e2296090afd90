import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { receiptIn } from '../parts/receipt-text';

export interface ScanProps {
  readonly onFound: (receipt: { readonly number: string; readonly secret: string }) => void;
}

/** WeChat: the code on the receipt is the receipt's own text, never a link. */
export function Scan({ onFound }: ScanProps) {
  const [notOurs, setNotOurs] = useState(false);
  const scan = () =>
    void Taro.scanCode({ onlyFromCamera: false, scanType: ['qrCode'] }).then(
      ({ result }) => {
        const receipt = receiptIn(result);
        setNotOurs(receipt === undefined);
        if (receipt !== undefined) onFound(receipt);
      },
      // WeChat reports a closed scanner as a failure; there is nothing to say about it.
      () => setNotOurs(false),
    );
  return (
    <View className="stack">
      <Button kind="second" icon="scan" onPress={scan}>
        扫回执上的二维码
      </Button>
      {notOurs && <Notice tone="late">这不是回执上的二维码。照着回执输也行。</Notice>}
      <View className="sub center">或者照着回执输</View>
    </View>
  );
}
