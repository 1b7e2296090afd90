import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { ReceiptSlip } from '@/components/ReceiptSlip';
import { Sheet } from '@/components/Sheet';
import { keepReceipt } from '@/client/kept-receipts';
import { rememberOpening } from '@/client/openings';
import { readMatter } from '@/client/read-matter';
import { useRead } from '@/client/use-read';
import './nameless.scss';
import { Answered } from '../parts/Answered';

export interface NamelessProps {
  readonly id: string;
  readonly onLeave: () => void;
  readonly onSure: () => void;
}

/** Without a name only number + secret open the matter, so both must be in the person's hands before the name is destroyed. */
export function Nameless({ id, onLeave, onSure }: NamelessProps) {
  const reading = useRead(id, () => readMatter('receipt.read', { id }));
  const [copied, setCopied] = useState<boolean>();
  return (
    <Sheet id="nameless" title="改成不留姓名？" onClose={onLeave}>
      <View>您的姓名、电话会当场销毁，谁也找不回来。以后登录也看不到这件事，只有编号和查询码能打开它。先抄好：</View>
      <Answered reading={reading}>
        {(receipt) => (
          <>
            <View className="nameless__slip">
              <ReceiptSlip number={receipt.number} secret={receipt.secret} />
            </View>
            {copied ? (
              <Button
                kind="danger"
                onPress={() => {
                  // The session will no longer open it: this window goes on with the receipt's own opening.
                  rememberOpening(id, receipt.token);
                  onSure();
                }}
              >
                销毁姓名、电话
              </Button>
            ) : (
              <View className="stack">
                {copied === false && <Notice tone="late">手机满了，存不下。抄在纸上吧。</Notice>}
                <Button kind="second" onPress={() => setCopied(true)}>
                  我抄在纸上了
                </Button>
                <Button
                  kind="second"
                  onPress={() => {
                    const { number, secret, qrText, receivedAt, title } = receipt;
                    setCopied(keepReceipt({ matterId: id, number, secret, qrText, receivedAt, title }));
                  }}
                >
                  存在这部手机里
                </Button>
              </View>
            )}
          </>
        )}
      </Answered>
      <Button kind="third" onPress={onLeave}>
        不改了
      </Button>
    </Sheet>
  );
}
