import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Sheet } from '@/components/Sheet';
import { go } from '@/client/go';
import { keptReceipts } from '@/client/kept-receipts';
import { lookAtMine, useMine } from '@/client/mine';
import { citizenSession } from '@/client/session';
import { useChange } from '@/client/use-change';
import { NumberAndSecretFields } from './NumberAndSecretFields';
import { RefusalNotice } from './RefusalNotice';
import { useNumberAndSecret } from './use-number-and-secret';

export interface BindSheetProps {
  /** Known already when it is the matter on the page. */
  readonly number?: string;
  readonly onClose: () => void;
  readonly onBound: (matterId: string) => void;
}

/** 加到我的事: the two numbers of a receipt tie the matter to this log-in (rules §5.5). */
export function BindSheet({ number, onClose, onBound }: BindSheetProps) {
  const here = keptReceipts().find((receipt) => receipt.number === number);
  const typed = useNumberAndSecret({ number, secret: here?.secret });
  const { busy, refusal, send } = useChange('matter.bind', { token: () => citizenSession()?.token });
  const { loggedIn } = useMine();
  const bind = async () => {
    const bound = await send({ number: typed.number, secret: typed.secret });
    if (bound === undefined) return;
    await lookAtMine();
    onBound(bound.id);
  };
  return (
    <Sheet id="bind" title="加到我的事" onClose={onClose}>
      {loggedIn ? (
        <>
          <NumberAndSecretFields {...typed} />
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button onPress={() => void bind()} offBecause={busy ? '正在加' : typed.missing}>
            加进来
          </Button>
        </>
      ) : (
        <>
          <View>先用手机号登录，以后不用输编号，有回话还能马上告诉您。</View>
          <Button onPress={() => go('login')}>去登录</Button>
        </>
      )}
    </Sheet>
  );
}
