import { View } from '@tarojs/components';
import { useState } from 'react';
import { ErrorSummary } from '@/components/ErrorSummary';
import { goBack, Page } from '@/components/Page';
import { Steps } from '@/components/Steps';
import { useCounty } from '@/client/county';
import { goInstead } from '@/client/go';
import { useOnline } from '@/client/online';
import { useDraft } from '@/client/use-draft';
import { usePhotoSending } from '@/client/use-photo-sending';
import { jumpTo } from '../parts/jump-to';
import { Check } from './Check';
import { blankFiling, type Door, draftNameOf, hasContent, type StepId } from './filing';
import { Kind } from './Kind';
import { LeftOver } from './LeftOver';
import { NextBar } from './NextBar';
import { Pictures } from './Pictures';
import { SendBar } from './SendBar';
import { type StepProps } from './step-props';
import { useSending } from './use-sending';
import { useSteps } from './use-steps';
import { What } from './What';
import { Where } from './Where';
import { Who } from './Who';

/** One question after another, everything kept on the phone at every letter, and nothing sent before 看一遍. */
export function Questions({ door }: { readonly door: Door }) {
  const inHand = useDraft(draftNameOf(door), blankFiling);
  const photos = usePhotoSending(inHand);
  const sending = useSending(inHand, photos, door);
  const { county } = useCounty();
  const online = useOnline();
  const [goOn, setGoOn] = useState(false);
  const walk = useSteps(inHand, door, county);
  const { draft } = inHand;

  if (draft === undefined) return <Page title={door.title}>{null}</Page>;
  if (inHand.leftOver && !goOn && hasContent(draft))
    return (
      <LeftOver
        title={door.title}
        draft={draft}
        onGoOn={() => setGoOn(true)}
        onStartAnew={() => {
          inHand.wipe();
          setGoOn(true);
        }}
      />
    );

  const send = async () => {
    const matterId = await sending.send();
    if (matterId !== undefined) goInstead('receipt', { id: matterId });
  };
  const kept = inHand.saved ? (online ? '已存好' : '存在手机里') : '手机满了，没存上';
  const props: StepProps = { door, draft, change: inHand.change, county };
  const pages: Readonly<Record<StepId, () => JSX.Element>> = {
    kind: () => <Kind {...props} />,
    what: () => <What {...props} />,
    where: () => <Where {...props} />,
    photos: () => <Pictures {...photos} />,
    who: () => <Who {...props} faults={walk.faults} />,
    check: () => <Check {...props} photos={photos.items} onEdit={walk.edit} />,
  };
  return (
    <Page
      title={door.title}
      head={<Steps at={walk.at + 1} of={walk.of} saved={kept} />}
      onBack={walk.at === 0 ? goBack : walk.back}
      bar={
        walk.step === 'check' ? (
          <SendBar sending={sending} onSend={() => void send()} />
        ) : (
          <NextBar
            next={walk.nextWord}
            onNext={walk.next}
            hotline={walk.step === 'what' ? county?.county.hotline : undefined}
          />
        )
      }
    >
      <ErrorSummary errors={walk.faults.map((fault) => ({ ...fault, onPress: () => jumpTo(fault.id) }))} />
      <View className="file-step">{pages[walk.step]()}</View>
    </Page>
  );
}
