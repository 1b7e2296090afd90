import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CleanPhoto } from './clean-photo';

export type PhotoSize = keyof CleanPhoto;

/** Where pictures lie: a folder on one machine, object storage on a server. */
export interface PhotoStore {
  /** Both sizes, on the disk when this returns. Writing the same photo again changes nothing. */
  write(id: string, photo: CleanPhoto): Promise<void>;
  read(id: string, size: PhotoSize): Promise<Uint8Array | null>;
  remove(id: string): Promise<void>;
}

const sizes = ['full', 'thumbnail'] as const satisfies readonly PhotoSize[];

/** Photos in a folder, under their random ids. Nothing the sender wrote is ever part of a path. */
export const localPhotos = (folder: string): PhotoStore => {
  const pathOf = (id: string, size: PhotoSize): string => join(folder, id.slice(0, 2), `${id}-${size}.jpg`);
  return {
    async write(id, photo) {
      if (!isPhotoId(id)) throw new Error('not a photo id');
      for (const size of sizes) await writeWhole(pathOf(id, size), photo[size]);
    },
    async read(id, size) {
      return isPhotoId(id) ? readIfThere(pathOf(id, size)) : null;
    },
    async remove(id) {
      if (isPhotoId(id)) for (const size of sizes) await rm(pathOf(id, size), { force: true });
    },
  };
};

const isPhotoId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

/** The file is there whole or not at all, whenever the power goes. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // A name of its own: the same photo may be on its way twice.
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeThrough(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(path));
};

const writeThrough = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

// The new name is in the folder, so the folder goes to the disk too.
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

const readIfThere = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};
