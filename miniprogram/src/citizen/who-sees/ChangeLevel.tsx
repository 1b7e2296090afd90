import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PetitionersMatter } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { goBack, Page } from '@/components/Page';
import { useMatterChange } from '@/client/read-matter';
import { LevelChoice } from '../parts/LevelChoice';
import { levelsFor } from '../parts/levels';
import { RefusalNotice } from '../parts/RefusalNotice';
import { Nameless } from './Nameless';

type Privacy = PetitionersMatter['privacy'];

/** A township's own mailbox never offers 只让信访局知道, so what is offered tells whose mailbox it was. */
const filedAs = ({ sealed, privacy, privacyOffered }: PetitionersMatter) => ({
  kind: sealed === null ? ('petition' as const) : ('accusation' as const),
  direct: sealed === null && privacy !== 2 && !privacyOffered.includes(2),
});

export function ChangeLevel({ matter }: { readonly matter: PetitionersMatter }) {
  const { id, version, title, privacy: now, privacyOffered } = matter;
  const [chosen, setChosen] = useState<Privacy>();
  const [sure, setSure] = useState(false);
  const { busy, refusal, send } = useMatterChange('matter.change-visibility', id);
  const filed = filedAs(matter);
  const isNow = levelsFor(filed).find(({ privacy }) => privacy === now)?.word ?? '';

  const changeTo = async (privacy: Privacy) => {
    const done = await send({ id, version, privacy });
    setSure(false);
    if (done !== undefined) goBack();
  };
  return (
    <Page
      title="改谁能看"
      bar={
        <>
          {refusal !== undefined && <RefusalNotice refusal={refusal} />}
          <Button
            onPress={() => chosen !== undefined && (chosen === 3 ? setSure(true) : void changeTo(chosen))}
            offBecause={busy ? '正在改' : chosen === undefined ? '先选一种' : undefined}
          >
            就改成这样
          </Button>
        </>
      }
    >
      <Ask line={title}>改成谁能看到您？</Ask>
      <View>现在是：{isNow}</View>
      <LevelChoice filed={filed} offered={privacyOffered} value={chosen} onChange={setChosen} />
      <Notice icon="eye">已经看过的收不回来。谁看过、什么时候看的，在“这件事”里都查得到。</Notice>
      {sure && <Nameless id={id} onLeave={() => setSure(false)} onSure={() => void changeTo(3)} />}
    </Page>
  );
}
