import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Sheet } from '@/components/Sheet';
import { TextBox } from '@/components/TextBox';
import { type Identity } from '../../parts/identity-shown';
import { useKeptWords } from '../../parts/kept-words';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { useSteps } from '../../parts/use-steps';

export interface AskIdentityProps {
  readonly matterId: string;
  readonly onRead: (identity: Identity) => void;
  readonly onClose: () => void;
}

/** 看姓名、电话: with a reason, which goes into the history and which the petitioner reads. */
export function AskIdentity({ matterId, onRead, onClose }: AskIdentityProps) {
  const { words, write, wipe } = useKeptWords(`${matterId}/identity`);
  const { take, busy, refusal } = useSteps();
  const ask = async (): Promise<void> => {
    const answer = await take('identity.read', { id: matterId, reason: words });
    if (answer?.ok !== true) return;
    wipe();
    onRead(answer.value);
  };
  return (
    <Sheet id="identity" title="看姓名、电话" onClose={onClose}>
      <View>事由会记进这件事的经过，本人也看得到是谁、哪天、为什么看的。</View>
      <TextBox id="identity-reason" label="为什么要看" value={words} max={2000} onChange={write} />
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <Button
        onPress={() => void ask()}
        offBecause={busy ? '正在取' : words.trim() === '' ? '先写为什么要看' : undefined}
      >
        记下事由，看姓名、电话
      </Button>
    </Sheet>
  );
}
