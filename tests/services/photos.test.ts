import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { systemChance } from '../../cloudfunctions/services/chance';
import { localPhotos, type PhotoStore } from '../../cloudfunctions/services/photo-store';
import { type Photos, photosOver, photosPerDraft } from '../../cloudfunctions/services/photos';
import type { Store } from '../../cloudfunctions/stores/port';
import { aStore } from './a-store';
import { aHeic, aJpeg, aPhoto } from './some-pictures';

const morning = '2026-06-18T01:00:00.000Z';
const nextWeek = '2026-06-25T01:00:00.000Z';

let folder = '';
let store: Store;
let files: PhotoStore;
let photos: Photos;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
  store = aStore();
  files = localPhotos(folder);
  photos = photosOver({ store, files, chance: systemChance });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const added = async (draft: string, picture: Uint8Array): Promise<string> => {
  const outcome = await photos.addPhoto(draft, picture, morning);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.id;
};
const filesThere = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));

test('a photo added to a draft can be read in both sizes', async () => {
  const id = await added('draft-1', await aJpeg());

  const [full, thumbnail] = await Promise.all([photos.readPhoto(id, 'full'), photos.readPhoto(id, 'thumbnail')]);

  expect(full?.length).toBeGreaterThan(thumbnail?.length ?? Infinity);
  expect(filesThere().every((name) => name.includes(id))).toBe(true);
});

test('a photo sent again over a bad network, or twice at once, is one photo', async () => {
  const picture = await aJpeg();

  const ids = await Promise.all(Array.from({ length: 5 }, () => added('draft-1', picture)));
  ids.push(await added('draft-1', picture));

  expect(new Set(ids).size).toBe(1);
  expect(filesThere()).toHaveLength(2);
});

test('the same picture in two drafts is two photos: neither can be found by the other', async () => {
  const picture = await aJpeg();

  expect(await added('draft-1', picture)).not.toBe(await added('draft-2', picture));
});

test('a draft takes nine photos; a tenth is refused, one of the nine sent again is not', async () => {
  const pictures = await Promise.all(
    Array.from({ length: photosPerDraft + 1 }, (_, n) =>
      aPhoto(40 + n)
        .jpeg()
        .toBuffer(),
    ),
  );
  const [first, ...rest] = pictures;
  if (!first) throw new Error('no pictures');
  for (const picture of pictures.slice(0, -1)) await added('draft-1', picture);

  const tenth = await photos.addPhoto('draft-1', rest.at(-1) ?? first, morning);

  expect(tenth).toMatchObject({ ok: false, refusal: { code: 'too-many-photos' } });
  expect((await photos.addPhoto('draft-1', first, morning)).ok).toBe(true);
});

test('a refused picture leaves nothing behind', async () => {
  expect(await photos.addPhoto('draft-1', aHeic(), morning)).toMatchObject({
    ok: false,
    refusal: { code: 'photo-heic' },
  });
  expect(filesThere()).toEqual([]);
});

describe('filing the draft', () => {
  test('gives its photos to the matter, also when it is filed twice', async () => {
    const id = await added('draft-1', await aJpeg());
    expect(await photos.matterOfPhoto(id)).toBeNull();

    expect((await photos.claimPhotos([id], 'draft-1', 'matter-1')).ok).toBe(true);
    expect((await photos.claimPhotos([id], 'draft-1', 'matter-1')).ok).toBe(true);

    expect(await photos.matterOfPhoto(id)).toBe('matter-1');
  });

  test('nobody can take the photos of another draft, or of a matter', async () => {
    const id = await added('draft-1', await aJpeg());

    expect((await photos.claimPhotos([id], 'draft-2', 'matter-2')).ok).toBe(false);
    await photos.claimPhotos([id], 'draft-1', 'matter-1');
    expect((await photos.claimPhotos([id], 'draft-1', 'matter-2')).ok).toBe(false);
    expect((await photos.claimPhotos(['0'.repeat(32)], 'draft-1', 'matter-1')).ok).toBe(false);
    expect(await photos.matterOfPhoto(id)).toBe('matter-1');
  });
});

test('a filing that is refused for one photo takes none of the others', async () => {
  const id = await added('draft-1', await aJpeg());

  expect((await photos.claimPhotos([id, '0'.repeat(32)], 'draft-1', 'matter-1')).ok).toBe(false);

  expect(await photos.matterOfPhoto(id)).toBeNull();
});

describe('the nightly sweep', () => {
  test('removes photos of drafts that were never filed, and no others', async () => {
    const filed = await added('draft-1', await aJpeg());
    await photos.claimPhotos([filed], 'draft-1', 'matter-1');
    const left = await added('draft-2', await aJpeg());

    expect(await photos.sweepPhotos('2026-06-17T01:00:00.000Z')).toBe(0);
    expect(await photos.sweepPhotos(nextWeek)).toBe(1);

    expect(await photos.readPhoto(left, 'full')).toBeNull();
    expect(await photos.readPhoto(filed, 'full')).not.toBeNull();
    expect(filesThere()).toHaveLength(2);
  });

  test('that meets a filing at the same moment: either the matter has its photo or the filing is told', async () => {
    const id = await added('draft-1', await aJpeg());

    const [claimed] = await Promise.all([
      photos.claimPhotos([id], 'draft-1', 'matter-1'),
      photos.sweepPhotos(nextWeek),
    ]);

    expect((await photos.readPhoto(id, 'full')) !== null).toBe(claimed.ok);
  });
});

describe('the folder', () => {
  test.each(['../../etc/passwd', '..', '', 'a/b', `${'0'.repeat(31)}/`, '0'.repeat(33), `${'0'.repeat(32)}\n`])(
    'the id "%s" names no file',
    async (id) => {
      expect(await files.read(id, 'full')).toBeNull();
      await expect(files.write(id, { full: new Uint8Array(1), thumbnail: new Uint8Array(1) })).rejects.toThrow();
      await files.remove(id);
    },
  );

  test('that cannot be written is a trouble, not a lost photo', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');

    await expect(photos.addPhoto('draft-1', await aJpeg(), morning)).rejects.toThrow();
  });
});

test('where the picture tool is missing, the trouble says so and that texts can still be taken', async () => {
  vi.resetModules();
  const fresh = await import('../../cloudfunctions/services/sharp');

  const loading = fresh.loadSharp(() => Promise.reject(new Error('Could not load the "sharp" module')));

  await expect(loading).rejects.toMatchObject({ name: 'PhotoToolTrouble', code: 'photo-tool-missing' });
  await expect(loading).rejects.toThrow('文字照常能收');
  expect(await fresh.loadSharp()).toBeTypeOf('function');
});
