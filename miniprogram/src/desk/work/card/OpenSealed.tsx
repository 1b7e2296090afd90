import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { useSteps } from '../../parts/use-steps';
import { Part } from './Part';

export interface OpenSealedProps {
  readonly matterId: string;
  readonly onOpened: () => void;
}

/** A sealed accusation stays closed until the officer writes why he opens it; the reason is good for that day. */
export function OpenSealed({ matterId, onOpened }: OpenSealedProps) {
  const { words, write, wipe } = useKeptWords(`${matterId}/sealed`);
  const { take, busy, refusal } = useSteps();
  const open = async (): Promise<void> => {
    const answer = await take('sealed.open', { id: matterId, reason: words });
    if (answer?.ok !== true) return;
    wipe();
    onOpened();
  };
  return (
    <Part title="密封着，要写事由才能打开" aside="第三十条">
      <View>事由会记进这件事的经过，改不了。写一次，今天内有效。</View>
      <TextBox id="sealed-reason" label="为什么要打开" value={words} max={2000} onChange={write} />
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <Button
        onPress={() => void open()}
        offBecause={busy ? '正在打开' : words.trim() === '' ? '先写为什么要打开' : undefined}
      >
        记下事由，打开
      </Button>
    </Part>
  );
}
