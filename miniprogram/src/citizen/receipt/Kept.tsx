import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Receipt } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { ReceiptShown } from './ReceiptShown';
import { slipOf } from './slip-of';
import { usePictureKeeper } from './use-picture-keeper';

/** The receipt looked at again. */
export function Kept({ receipt }: { readonly receipt: Receipt }) {
  const [said, setSaid] = useState<string>();
  const keeper = usePictureKeeper();
  const save = async () => {
    const done = await keeper.keep(slipOf(receipt, false));
    setSaid(done === 'kept' ? keeper.where : '手机没让存图片。把编号和查询码抄在纸上也行。');
  };
  return (
    <Page
      title="回执"
      bar={
        <Button icon="save" onPress={() => void save()}>
          {keeper.word}
        </Button>
      }
    >
      <ReceiptShown receipt={receipt} bare={false} />
      {said !== undefined && <Notice spoken>{said}</Notice>}
      <View className="note center">查询码别给外人看。</View>
      {keeper.canvas}
    </Page>
  );
}
