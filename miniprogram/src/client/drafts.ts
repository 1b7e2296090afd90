import { now } from './present';
import { randomKey } from './random-key';
import { forget, keep, kept } from './shelf';

/** A draft nobody touched for so long is wiped: the phone may have changed hands. */
const KEEP_FOR = 30 * 24 * 60 * 60 * 1000;

/** The fields of a form as plain data. */
export type Fields = Readonly<Record<string, unknown>>;

export interface DraftPhoto {
  /** On this device. */
  readonly id: string;
  /** The picture itself: a data URL. */
  readonly data: string;
  /** The server's id once it is there; undefined while it waits. */
  readonly sentAs?: string;
}

export interface Draft<F extends Fields> {
  /** 128 random bits; the same draft sent twice gives the same receipt. */
  readonly key: string;
  readonly changedAt: number;
  readonly fields: F;
  readonly photos: readonly DraftPhoto[];
}

const textOf = (name: string): string => `draft:${name}`;
// One entry a photo: WeChat takes at most 1 MB an entry.
const photoOf = (key: string, id: string): string => `draft-photo:${key}:${id}`;

interface Kept {
  readonly key: string;
  readonly changedAt: number;
  readonly fields: Fields;
  readonly photos: readonly { readonly id: string; readonly sentAs?: string }[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'changedAt' in value &&
  typeof value.changedAt === 'number' &&
  'fields' in value &&
  'photos' in value &&
  Array.isArray(value.photos);

/** The kept fields over the blank ones: a field that the form no longer has is dropped, a new one starts blank. */
function filled<F extends Fields>(blank: F, keptFields: Fields): F {
  const fits = Object.entries(keptFields).filter(
    ([field, value]) => field in blank && typeof value === typeof blank[field],
  );
  return { ...blank, ...Object.fromEntries(fits) };
}

/** The draft of this name as it was left, or undefined when there is none or it is too old. */
export function keptDraft<F extends Fields>(name: string, blank: F): Draft<F> | undefined {
  const draft = kept(textOf(name));
  if (!isKept(draft)) return undefined;
  if (now() - draft.changedAt > KEEP_FOR) {
    wipeDraft(name);
    return undefined;
  }
  const photos = draft.photos.flatMap((photo): DraftPhoto[] => {
    const data = kept(photoOf(draft.key, photo.id));
    return typeof data === 'string' && data !== '' ? [{ ...photo, data }] : [];
  });
  return { key: draft.key, changedAt: draft.changedAt, fields: filled(blank, draft.fields), photos };
}

export async function newDraft<F extends Fields>(blank: F): Promise<Draft<F>> {
  return { key: await randomKey(), changedAt: now(), fields: blank, photos: [] };
}

/** Keeps the words and the order of the photos. False when the device is full: say so, the words are still on the screen. */
export function saveDraft<F extends Fields>(name: string, draft: Draft<F>): boolean {
  const photos = draft.photos.map(({ id, sentAs }) => ({ id, sentAs }));
  return keep(textOf(name), { key: draft.key, changedAt: now(), fields: draft.fields, photos } satisfies Kept);
}

/** Keeps one picture of a draft. False when the device is full: the words are kept, this picture is not. */
export const saveDraftPhoto = (draftKey: string, photo: DraftPhoto): boolean =>
  keep(photoOf(draftKey, photo.id), photo.data);

export const forgetDraftPhoto = (draftKey: string, id: string): void => forget(photoOf(draftKey, id));

/** After filing, and when somebody asks for it: no trace of the draft stays on the device. */
export function wipeDraft(name: string): void {
  const draft = kept(textOf(name));
  if (isKept(draft)) draft.photos.forEach((photo) => forgetDraftPhoto(draft.key, photo.id));
  forget(textOf(name));
}
