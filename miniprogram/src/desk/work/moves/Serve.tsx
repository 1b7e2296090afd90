import { View } from '@tarojs/components';
import { useState } from 'react';
import { OptionRows } from '@/components/OptionRows';
import { TextBox } from '@/components/TextBox';
import { useKeptWords } from '../../parts/kept-words';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';
import { type ServiceWay, serviceWaysOf } from './service-ways';
import { type MakingMove, useMove } from './use-move';

/** 送达: to the phone, by post, at the counter, at last by public notice; each with its proof. */
export function Serve(props: MoveProps) {
  const { card, exits } = props;
  const ways = serviceWaysOf(card);
  const [value, setValue] = useState<ServiceWay['value']>();
  const proof = useKeptWords(`${card.id}/proof`);
  const move = useMove(props);
  const way = ways.find((one) => one.value === value);
  const send = async (chosen: ServiceWay): Promise<void> => {
    if (await register(chosen, proof.words, move)) proof.wipe();
  };
  return (
    <MoveFrame
      label="送达"
      steps={move}
      exits={exits}
      act={{ words: way?.act ?? '登记送达', icon: 'mail', offBecause: lacking(way, proof.words) }}
      onAct={() => way !== undefined && void send(way)}
    >
      <Decision title="怎么送到本人手上" aside="第三十五条">
        <View className="stack">
          {ways.length === 0 && <View className="sub">本人选了不让单位知道是谁，由信访局替单位送达。</View>}
          <OptionRows id="way" label="怎么送到本人手上" options={ways} value={value} onChange={setValue} />
          {way?.proof !== undefined && (
            <TextBox
              id="proof"
              label={way.proof.label}
              hint={way.proof.hint}
              value={proof.words}
              max={way.value === 'post' ? 60 : 200}
              onChange={proof.write}
            />
          )}
          <View className="note">打电话不算送达。</View>
        </View>
      </Decision>
    </MoveFrame>
  );
}

const lacking = (way: ServiceWay | undefined, proof: string): string | undefined => {
  if (way === undefined) return '先选怎么送';
  return way.proof !== undefined && proof.trim() === '' ? `先填${way.proof.label}` : undefined;
};

const register = (way: ServiceWay, proof: string, { make }: MakingMove): Promise<boolean> => {
  switch (way.value) {
    case 'counter':
      return make('matter.serve', { way: 'counter', proof }, way.done);
    case 'post-signed':
      return make('matter.serve', { way: 'post', proof }, way.done);
    case 'failed':
      return make('matter.dispatch-failed', { reason: proof }, way.done);
    case 'post':
      return make('matter.dispatch', { way: 'post', tracking: proof }, way.done);
    case 'electronic':
    case 'public-notice':
      return make('matter.dispatch', { way: way.value, tracking: '' }, way.done);
  }
};
