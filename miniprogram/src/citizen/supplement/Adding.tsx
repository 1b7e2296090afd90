import { useState } from 'react';
import type { PetitionersMatter } from '@shared/contract/views';
import { Ask } from '@/components/Ask';
import { Button } from '@/components/Button';
import { goBack, Page } from '@/components/Page';
import { Photos } from '@/components/Photos';
import { Section } from '@/components/Section';
import { TextBox } from '@/components/TextBox';
import { useMatterChange } from '@/client/read-matter';
import { type Refused } from '@/client/transport';
import { useDraft } from '@/client/use-draft';
import { usePhotoSending } from '@/client/use-photo-sending';
import { RefusalNotice } from '../parts/RefusalNotice';

const blank = { words: '' };

/** The draft stays on the phone until it is sent; the same one sent twice is added once. */
export function Adding({ matter: { id, title } }: { readonly matter: PetitionersMatter }) {
  const inHand = useDraft(`supplement:${id}`, blank);
  const photos = usePhotoSending(inHand);
  const { busy, refusal, send } = useMatterChange('matter.supplement', id);
  const [sending, setSending] = useState(false);
  const [unsent, setUnsent] = useState<Refused>();
  const { draft } = inHand;
  const words = draft?.fields.words ?? '';
  const why = unsent ?? refusal;

  const add = async () => {
    if (draft === undefined || sending) return;
    setSending(true);
    setUnsent(undefined);
    const sent = await photos.sendAll();
    if (!sent.ok) setUnsent(sent.refusal);
    else if ((await send({ id, words, photos: [...sent.ids], draftKey: draft.key })) !== undefined) {
      inHand.wipe();
      goBack();
    }
    setSending(false);
  };
  return (
    <Page
      title="再补几句话"
      bar={
        <>
          {why !== undefined && <RefusalNotice refusal={why} />}
          <Button onPress={() => void add()} offBecause={sending || busy ? '正在交，别关' : undefined}>
            {why === undefined ? '补上去' : '再补一次'}
          </Button>
        </>
      }
    >
      <Ask line={title}>要补什么？</Ask>
      <TextBox
        id="words"
        label="要补的话"
        aside={inHand.saved ? '写了就存好' : '手机满了，没存上'}
        value={words}
        max={5000}
        onChange={(next) => inHand.change({ words: next })}
      />
      <Section title="要补的照片" aside="可以没有" bare>
        <Photos photos={photos.items} onAdd={photos.add} onRemove={photos.remove} />
      </Section>
    </Page>
  );
}
