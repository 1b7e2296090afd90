import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { inBrowser } from '@/client/present';
import { Button } from '@/components/Button';
import { TextBox } from '@/components/TextBox';
import { dayInSentence } from '@/text/dates';
import { useKeptWords } from '../parts/kept-words';
import { useKeys } from '../parts/keys';
import { RefusalNotice } from '../parts/RefusalNotice';
import { useSteps } from '../parts/use-steps';

export interface SigningProps {
  readonly card: WorkCard;
  readonly proposal: WorkCard['proposals'][number];
  readonly onChanged: () => void;
}

/** 签发 or 退回, by the second person, under the very paper that goes out. */
export function Signing({ card, proposal, onChanged }: SigningProps) {
  const [returning, setReturning] = useState(false);
  const reason = useKeptWords(`${card.id}/send-back`);
  const { take, busy, refusal } = useSteps();
  const asOf = { id: card.id, version: card.version, proposalId: proposal.id };
  const sign = async (): Promise<void> => {
    const answer = await take('matter.confirm', asOf);
    if (answer !== undefined && (answer.ok || answer.refusal.code === 'stale-version')) onChanged();
  };
  const sendBack = async (): Promise<void> => {
    const answer = await take('matter.send-back', { ...asOf, reason: reason.words });
    if (answer?.ok === true) reason.wipe();
    if (answer !== undefined && (answer.ok || answer.refusal.code === 'stale-version')) onChanged();
  };
  const offBecause = busy ? '正在交上去' : returning && reason.words.trim() === '' ? '先写为什么退回' : undefined;
  const act = () => void (returning ? sendBack() : sign());
  useKeys({ main: offBecause === undefined ? act : undefined });
  return (
    <>
      <View className="sub">
        {proposal.by}，{dayInSentence(proposal.on)}送签
      </View>
      {returning && (
        <TextBox id="send-back" label="为什么退回" value={reason.words} max={2000} onChange={reason.write} />
      )}
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      <Button icon={returning ? 'undo' : 'stamp'} onPress={act} offBecause={offBecause}>
        {returning ? '退回重写' : '签发'}
        {inBrowser && offBecause === undefined && <Text className="kbd">Ctrl ↵</Text>}
      </Button>
      <Button kind="second" onPress={() => setReturning(!returning)}>
        {returning ? '不退了' : '退回重写'}
      </Button>
    </>
  );
}
