import { useRef, useState } from 'react';
import { change } from '@/client/call';
import { keepReceipt } from '@/client/kept-receipts';
import { rememberOpening } from '@/client/openings';
import { type PhotoSending } from '@/client/use-photo-sending';
import { citizenSession } from '@/client/session';
import { type Refused } from '@/client/transport';
import { type DraftInHand } from '@/client/use-draft';
import { handOver } from '../receipt/handed-over';
import { type Door, filingOf, type FilingDraft, type FilingFields } from './filing';

export interface Sending {
  /** What is happening now, for the button; undefined while nothing is. */
  readonly busy: string | undefined;
  readonly refusal: Refused | undefined;
  /** The matter's id once it is filed. */
  readonly send: () => Promise<string | undefined>;
}

const photosLayTooLong: Refused = {
  code: 'unknown-photo',
  title: '照片放久了，要重新传。您写的都在。',
  next: '再点一次，照片会自己重传。',
};

/** Photos first, then the filing under the draft's own key: pressed ten times, it is one matter with one receipt. */
export function useSending(inHand: DraftInHand<FilingFields>, photos: PhotoSending, door: Door): Sending {
  const [busy, setBusy] = useState<string>();
  const [refusal, setRefusal] = useState<Refused>();
  // A second tap comes before the page has drawn that it is busy.
  const onItsWay = useRef(false);

  const file = async (draft: FilingDraft): Promise<string | undefined> => {
    if (draft.photos.some(({ sentAs }) => sentAs === undefined)) setBusy('正在传照片，别关');
    const sent = await photos.sendAll();
    if (!sent.ok) return void setRefusal(sent.refusal);
    setBusy('正在交，别关');
    const filing = filingOf(draft, door, sent.ids);
    // Without a name the matter is tied to no session, so none goes along (rules §5.5).
    const token = filing.privacy === 3 ? undefined : citizenSession()?.token;
    const answer = await change('matter.file', filing, { token });
    if (answer.ok) {
      const { matterId, number, secret, qrText, receivedAt, title } = answer.value;
      rememberOpening(matterId, answer.value.token);
      // Kept before anything else can happen; what the receipt of a report is about stays off the phone's lists.
      const shown = filing.kind === 'accusation' ? '密封的件' : title;
      keepReceipt({ matterId, number, secret, qrText, receivedAt, title: shown });
      handOver(answer.value);
      return matterId;
    }
    if (answer.refusal.code === 'unknown-photo') photos.forgetSent();
    setRefusal(answer.refusal.code === 'unknown-photo' ? photosLayTooLong : answer.refusal);
    return undefined;
  };

  const send = async (): Promise<string | undefined> => {
    const { draft } = inHand;
    if (draft === undefined || onItsWay.current) return undefined;
    onItsWay.current = true;
    setRefusal(undefined);
    const matterId = await file(draft);
    onItsWay.current = false;
    setBusy(undefined);
    if (matterId !== undefined) inHand.wipe();
    return matterId;
  };

  return { busy, refusal, send };
}
