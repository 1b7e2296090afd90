import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Receipt } from '@shared/contract/views';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { goInstead } from '@/client/go';
import { keepReceipt, keptReceipts } from '@/client/kept-receipts';
import { isKept } from './handed-over';
import { ReceiptShown } from './ReceiptShown';
import { slipOf } from './slip-of';
import { usePictureKeeper } from './use-picture-keeper';

/** Just filed: no way back, and the way on wakes only when the receipt is saved or copied. */
export function Keeping({ receipt }: { readonly receipt: Receipt }) {
  const [bare, setBare] = useState(false);
  const [said, setSaid] = useState<string>();
  const [refused, setRefused] = useState(false);
  const keeper = usePictureKeeper();

  const kept = (words: string) => {
    isKept(receipt.matterId);
    setRefused(false);
    setSaid(words);
  };
  const savePicture = async () => {
    if ((await keeper.keep(slipOf(receipt, bare))) === 'kept') kept(keeper.where);
    else setRefused(true);
  };
  const turn = () => {
    setBare(!bare);
    keepOnDevice(receipt, !bare);
  };
  return (
    <Page
      title="回执"
      noBack
      bar={
        <>
          {refused && (
            <Notice tone="late" spoken>
              <View>手机没让存图片。把编号和查询码抄在纸上也行。</View>
              {keeper.allow !== undefined && <Link onPress={keeper.allow}>去打开“保存到相册”</Link>}
            </Notice>
          )}
          {said !== undefined && (
            <Notice tone="ok" icon="check" spoken>
              {said}
            </Notice>
          )}
          <Button icon="save" kind={said === undefined ? 'primary' : 'second'} onPress={() => void savePicture()}>
            {keeper.word}
          </Button>
          <View className="bar__row">
            <Button kind="second" onPress={() => kept('抄好了，收好那张纸。')}>
              我抄在纸上了
            </Button>
            <Button
              offBecause={said === undefined ? '先存好或抄好' : undefined}
              onPress={() => goInstead('matter', { id: receipt.matterId })}
            >
              去看这件事
            </Button>
          </View>
        </>
      }
    >
      <ReceiptShown receipt={receipt} bare={bare} />
      <Link tone="plain" centered arrow onPress={turn}>
        {bare ? '换回有查询码的回执' : '怕别人翻手机？换成只有编号的回执'}
      </Link>
      {bare && <Notice icon="lock">查询码不留在这部手机上了。要自己查，先换回去，把查询码抄在纸上。</Notice>}
      {keeper.canvas}
    </Page>
  );
}

/** The device keeps what the person chose to keep: with a secret it opens the matter again, without one it only says the number. */
function keepOnDevice(receipt: Receipt, bare: boolean): void {
  const { matterId, number, secret, qrText, receivedAt } = receipt;
  const title = keptReceipts().find((one) => one.matterId === matterId)?.title ?? receipt.title;
  keepReceipt(bare ? { matterId, number, receivedAt, title } : { matterId, number, secret, qrText, receivedAt, title });
}
