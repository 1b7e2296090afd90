import { ok, type Outcome, refuse } from '../../shared/kernel/outcome';
import { type PhotoRow, photos } from '../stores/collections/photos';
import type { Store } from '../stores/port';
import type { Chance } from './chance';
import { cleanPhoto, type PhotoRefusal } from './clean-photo';
import { sha256 } from './hash';
import type { PhotoSize, PhotoStore } from './photo-store';
import type { Instant } from './system-clock';

/** As many as the phone lets one choose at once. */
export const photosPerDraft = 9;

export interface Photos {
  /** Cleans and keeps a picture for a draft. The same picture again is the same photo. */
  addPhoto(
    draftKeyHash: string,
    sent: Uint8Array,
    now: Instant,
  ): Promise<Outcome<{ readonly id: string }, PhotoRefusal>>;
  /** Gives a draft's photos to the matter filed from it. Refuses any that is not the draft's. */
  claimPhotos(
    ids: readonly string[],
    draftKeyHash: string,
    matterId: string,
  ): Promise<Outcome<null, PhotoClaimRefusal>>;
  /** Whose photo this is: permission is then asked of that matter. Null where there is none, or none was filed. */
  matterOfPhoto(id: string): Promise<string | null>;
  readPhoto(id: string, size: PhotoSize): Promise<Uint8Array | null>;
  /** Removes photos of drafts begun before `before` and never filed. Returns how many. */
  sweepPhotos(before: Instant): Promise<number>;
}

export interface PhotoClaimRefusal {
  readonly code: 'unknown-photo';
}

export interface PhotoPorts {
  readonly store: Store;
  readonly files: PhotoStore;
  readonly chance: Chance;
}

const pageSize = 200;

export const photosOver = ({ store, files, chance }: PhotoPorts): Photos => ({
  async addPhoto(draftKeyHash, sent, now) {
    const sentHash = sha256(sent);
    const before = await store.find(photos, 'sent', `${draftKeyHash}:${sentHash}`);
    const full = (await store.count(photos, 'byDraft', [draftKeyHash])) >= photosPerDraft;
    if (!before && full) return refuse('too-many-photos');
    const cleaned = await cleanPhoto(sent);
    if (!cleaned.ok) return cleaned;
    const bytes = cleaned.value.full.length;
    const row = {
      id: chance.id(),
      version: 1,
      draftKeyHash,
      sentHash,
      matterId: null,
      swept: false,
      bytes,
      createdAt: now,
    };
    // The row first: a picture that no row names would never be swept.
    const id = before?.id ?? (await idOfInserted(store, row));
    await files.write(id, cleaned.value);
    return ok({ id });
  },

  async claimPhotos(ids, draftKeyHash, matterId) {
    // All are looked at before one is taken: a refused filing must not keep photos that no sweep finds.
    for (const id of ids)
      if (!mayClaim(await store.get(photos, id), draftKeyHash, matterId)) return refuse('unknown-photo');
    for (const id of ids) if (!(await claim(store, id, draftKeyHash, matterId))) return refuse('unknown-photo');
    return ok(null);
  },

  async matterOfPhoto(id) {
    return (await store.get(photos, id))?.matterId ?? null;
  },

  readPhoto: (id, size) => files.read(id, size),

  async sweepPhotos(before) {
    let swept = 0;
    for (;;) {
      const { items } = await store.list(photos, 'unclaimed', ['unclaimed'], { limit: pageSize, to: before });
      for (const row of items) await sweep(store, files, row);
      swept += items.length;
      if (items.length < pageSize) return swept;
    }
  },
});

// Sent twice at once, the second meets the first's row and takes its id.
const idOfInserted = async (store: Store, row: PhotoRow): Promise<string> => {
  const inserted = await store.insert(photos, row);
  return inserted.done ? row.id : inserted.holder;
};

const mayClaim = (row: PhotoRow | null, draftKeyHash: string, matterId: string): boolean =>
  row?.draftKeyHash === draftKeyHash && !row.swept && (row.matterId === null || row.matterId === matterId);

const claim = async (store: Store, id: string, draftKeyHash: string, matterId: string): Promise<boolean> => {
  for (;;) {
    const row = await store.get(photos, id);
    if (row === null || !mayClaim(row, draftKeyHash, matterId)) return false;
    if (row.matterId === matterId) return true;
    const claimed = await store.replaceAt(photos, { ...row, version: row.version + 1, matterId }, row.version);
    if (claimed.done) return true;
  }
};

// Marked before it is removed, at the version read: a photo claimed at that moment stays.
const sweep = async (store: Store, files: PhotoStore, row: PhotoRow): Promise<void> => {
  const marked = await store.replaceAt(photos, { ...row, version: row.version + 1, swept: true }, row.version);
  if (!marked.done) return;
  await files.remove(row.id);
  await store.remove(photos, row.id);
};
