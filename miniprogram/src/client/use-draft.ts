import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Draft,
  type DraftPhoto,
  type Fields,
  forgetDraftPhoto,
  keptDraft,
  newDraft,
  saveDraft,
  saveDraftPhoto,
  wipeDraft,
} from './drafts';

export interface DraftInHand<F extends Fields> {
  /** Undefined for the moment it takes to make a key. */
  readonly draft: Draft<F> | undefined;
  /** Was it left over from an earlier visit? Then offer to go on, or to start anew. */
  readonly leftOver: boolean;
  /** False when the device has no room: show 存不下了 instead of 已存好. */
  readonly saved: boolean;
  readonly change: (fields: Partial<F>) => void;
  readonly addPhoto: (photo: DraftPhoto) => void;
  readonly changePhoto: (id: string, change: Partial<Omit<DraftPhoto, 'id'>>) => void;
  readonly removePhoto: (id: string) => void;
  /** Nothing of it stays on the device. */
  readonly wipe: () => void;
}

/** The draft called `name`, kept on the device at every change. `blank` is the empty form; keep it outside the component. */
export function useDraft<F extends Fields>(name: string, blank: F): DraftInHand<F> {
  const [draft, setDraft] = useState(() => keptDraft(name, blank));
  const [leftOver] = useState(draft !== undefined);
  const [saved, setSaved] = useState(true);
  // The newest draft, also for a callback that an earlier rendering handed out (an upload that comes back late).
  const newest = useRef(draft);

  const put = useCallback(
    (next: Draft<F>) => {
      newest.current = next;
      setDraft(next);
      setSaved(saveDraft(name, next));
    },
    [name],
  );

  useEffect(() => {
    if (newest.current !== undefined) return;
    void newDraft(blank).then((made) => {
      newest.current = made;
      setDraft(made);
    });
  }, [blank]);

  const edit = useCallback(
    (change: (draft: Draft<F>) => Draft<F>) => {
      if (newest.current !== undefined) put(change(newest.current));
    },
    [put],
  );

  return {
    draft,
    leftOver,
    saved,
    change: (fields) => edit((old) => ({ ...old, fields: { ...old.fields, ...fields } })),
    addPhoto: (photo) =>
      edit((old) => {
        const fits = saveDraftPhoto(old.key, photo);
        const next = { ...old, photos: [...old.photos, photo] };
        if (!fits) setSaved(false);
        return next;
      }),
    changePhoto: (id, change) =>
      edit((old) => ({
        ...old,
        photos: old.photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)),
      })),
    removePhoto: (id) =>
      edit((old) => {
        forgetDraftPhoto(old.key, id);
        return { ...old, photos: old.photos.filter((photo) => photo.id !== id) };
      }),
    wipe: () => {
      wipeDraft(name);
      newest.current = undefined;
      setDraft(undefined);
      void newDraft(blank).then((made) => {
        newest.current = made;
        setDraft(made);
      });
    },
  };
}
