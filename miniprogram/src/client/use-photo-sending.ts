import { useEffect, useRef, useState } from 'react';
import { type PhotoItem, type PhotoState } from '@/components/Photos';
import { change } from './call';
import { type DraftPhoto, type Fields } from './drafts';
import { isUnsure } from './intention';
import { useOnline } from './online';
import { randomKey } from './random-key';
import { type Refused } from './transport';
import { type DraftInHand } from './use-draft';

/** A photo over a village's network may take a minute. */
const PATIENCE = 60_000;
const TRY_AGAIN_AFTER = 15_000;

type Sent = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: Refused };
export type AllSent =
  { readonly ok: true; readonly ids: readonly string[] } | { readonly ok: false; readonly refusal: Refused };

export interface PhotoSending {
  readonly items: readonly PhotoItem[];
  readonly add: (pictures: readonly string[]) => void;
  readonly remove: (id: string) => void;
  /** Sends what is still here; the ids of all when every one has arrived. */
  readonly sendAll: () => Promise<AllSent>;
  /** The service no longer has them (they lay there too long): all are sent again at the next `sendAll`. */
  readonly forgetSent: () => void;
}

/** Sends the photos of a draft one after another in the background. Nothing waits for them but the filing itself. */
export function usePhotoSending<F extends Fields>(inHand: DraftInHand<F>): PhotoSending {
  const { draft } = inHand;
  const online = useOnline();
  const [sending, setSending] = useState<string>();
  const [refused, setRefused] = useState<Readonly<Record<string, Refused>>>({});
  const [resting, setResting] = useState(false);
  // One photo is one sending, whether it began in the background or with the filing.
  const underWay = useRef(new Map<string, Promise<Sent>>());
  const newest = useRef(draft);
  newest.current = draft;

  const sendOne = async (photo: DraftPhoto, draftKey: string): Promise<Sent> => {
    setSending(photo.id);
    const sent = await sendPhoto(photo, draftKey);
    underWay.current.delete(photo.id);
    if (sent.ok) inHand.changePhoto(photo.id, { sentAs: sent.id });
    else if (isUnsure(sent.refusal.code)) setResting(true);
    else setRefused((old) => ({ ...old, [photo.id]: sent.refusal }));
    setSending(undefined);
    return sent;
  };
  const send = (photo: DraftPhoto, draftKey: string): Promise<Sent> => {
    const sent = underWay.current.get(photo.id) ?? sendOne(photo, draftKey);
    underWay.current.set(photo.id, sent);
    return sent;
  };

  const next = draft?.photos.find(({ id, sentAs }) => sentAs === undefined && refused[id] === undefined);
  useEffect(() => {
    if (draft === undefined || next === undefined || sending !== undefined || resting || !online) return;
    void send(next, draft.key);
  });
  useEffect(() => {
    const timer = resting ? setTimeout(() => setResting(false), TRY_AGAIN_AFTER) : undefined;
    return () => clearTimeout(timer);
  }, [resting]);

  const stateOf = ({ id, sentAs }: DraftPhoto): PhotoState => {
    const because = refused[id];
    if (sentAs !== undefined) return { at: 'sent' };
    if (because !== undefined) return { at: 'refused', because: because.title };
    return sending === id ? { at: 'sending' } : { at: 'waiting' };
  };

  const sendAll = async (): Promise<AllSent> => {
    const now = newest.current;
    const ids: string[] = [];
    for (const photo of now?.photos ?? []) {
      const sent: Sent =
        photo.sentAs === undefined ? await send(photo, now?.key ?? '') : { ok: true, id: photo.sentAs };
      if (!sent.ok) return sent;
      ids.push(sent.id);
    }
    return { ok: true, ids };
  };

  return {
    items: draft?.photos.map((photo) => ({ id: photo.id, url: photo.data, state: stateOf(photo) })) ?? [],
    add: (pictures) => void keyed(pictures).then((photos) => photos.forEach(inHand.addPhoto)),
    remove: inHand.removePhoto,
    sendAll,
    forgetSent: () => newest.current?.photos.forEach(({ id }) => inHand.changePhoto(id, { sentAs: undefined })),
  };
}

const keyed = (pictures: readonly string[]): Promise<readonly DraftPhoto[]> =>
  Promise.all(pictures.map(async (data) => ({ id: await randomKey(), data })));

async function sendPhoto({ data }: DraftPhoto, draftKey: string): Promise<Sent> {
  const base64 = data.slice(data.indexOf(',') + 1);
  const answer = await change('photo.add', { draftKey, data: base64 }, { patience: PATIENCE });
  return answer.ok ? { ok: true, id: answer.value.id } : answer;
}
