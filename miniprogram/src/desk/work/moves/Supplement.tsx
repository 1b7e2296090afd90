import { View } from '@tarojs/components';
import { useDraft } from '@/client/use-draft';
import { usePhotoSending } from '@/client/use-photo-sending';
import { Photos } from '@/components/Photos';
import { TextBox } from '@/components/TextBox';
import { RefusalNotice } from '../../parts/RefusalNotice';
import { useSteps } from '../../parts/use-steps';
import { useState } from 'react';
import { type Refused } from '@/client/transport';
import { Decision } from './Decision';
import { type MoveProps } from './move-props';
import { MoveFrame } from './MoveFrame';

const blank = { words: '' };

/** 照纸件补录: what the petitioner brought or sent on paper, typed off word for word, with pictures of it. */
export function Supplement({ card, exits, onDone }: MoveProps) {
  const inHand = useDraft(`supplement-at-desk:${card.id}`, blank);
  const photos = usePhotoSending(inHand);
  const { take, ...steps } = useSteps();
  const [photoRefusal, setPhotoRefusal] = useState<Refused>();
  const { draft } = inHand;
  const words = draft?.fields.words ?? '';

  const send = async (draftKey: string): Promise<void> => {
    const sent = await photos.sendAll();
    setPhotoRefusal(sent.ok ? undefined : sent.refusal);
    if (!sent.ok) return;
    const answer = await take('matter.supplement', { id: card.id, words, photos: [...sent.ids], draftKey });
    if (answer?.ok !== true) return;
    inHand.wipe();
    onDone('补录了，本人和办事单位都看得到。');
  };

  const isEmpty = words.trim() === '' && photos.items.length === 0;
  return (
    <MoveFrame
      label="照纸件补录"
      steps={steps}
      exits={exits}
      act={{ words: '补进这件事', icon: 'plus', offBecause: isEmpty ? '先写几句，或拍纸件的照片' : undefined }}
      onAct={() => draft !== undefined && void send(draft.key)}
    >
      <Decision title="照纸件补录" aside="第十九条">
        <View className="stack">
          <TextBox
            id="supplement"
            label="纸上写的"
            hint="照原样抄，不改意思"
            value={words}
            max={5000}
            onChange={(next) => inHand.change({ words: next })}
          />
          <Photos photos={photos.items} onAdd={photos.add} onRemove={photos.remove} />
          {photoRefusal !== undefined && <RefusalNotice refusal={photoRefusal} />}
        </View>
      </Decision>
    </MoveFrame>
  );
}
