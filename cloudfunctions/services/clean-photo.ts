import { fileTypeFromBuffer } from 'file-type';
import { ok, type Outcome, refuse } from '../../shared/kernel/outcome';
import { loadSharp, type Sharp } from './sharp';

/** What may be sent and what is kept. Bytes, pixels. */
export const photoLimits = {
  bytes: 10 * 1024 * 1024,
  /** Over what phones take in their finest mode; under what would fill the memory. */
  pixels: 64_000_000,
  longestSide: 2048,
  thumbnailSide: 320,
} as const;

export interface PhotoRefusal {
  readonly code:
    | 'photo-too-big'
    | 'photo-not-a-picture'
    | 'photo-heic'
    | 'photo-too-many-pixels'
    | 'photo-damaged'
    | 'too-many-photos';
}

/** A picture drawn anew, both sizes JPEG without any metadata. */
export interface CleanPhoto {
  readonly full: Uint8Array;
  readonly thumbnail: Uint8Array;
}

/**
 * Takes a picture apart and draws it anew. Nothing of what was sent survives but its pixels: no place, no camera, no
 * archive or script hung on behind. The phone tells its owner to keep the original.
 */
export const cleanPhoto = async (sent: Uint8Array): Promise<Outcome<CleanPhoto, PhotoRefusal>> => {
  if (sent.length > photoLimits.bytes) return refuse('photo-too-big');
  // The name and the type that came with it are not looked at: both are whatever the sender wrote.
  const kind = kinds[(await fileTypeFromBuffer(sent))?.mime ?? ''] ?? 'other';
  if (kind === 'heic') return refuse('photo-heic');
  if (kind === 'other') return refuse('photo-not-a-picture');
  const sharp = await loadSharp();
  const pixels = await countPixels(sharp, sent);
  if (pixels === null) return refuse('photo-damaged');
  if (pixels > photoLimits.pixels) return refuse('photo-too-many-pixels');
  const full = await redraw(sharp, sent, photoLimits.longestSide);
  const thumbnail = full && (await redraw(sharp, full, photoLimits.thumbnailSide));
  return full && thumbnail ? ok({ full, thumbnail }) : refuse('photo-damaged');
};

const kinds: Readonly<Record<string, 'picture' | 'heic'>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  // What iPhones take. Nothing here can read it, and the phone can send JPEG instead: the page says how.
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
};

/** From the header alone, before anything is unpacked; null where the header is broken. */
const countPixels = async (sharp: Sharp, bytes: Uint8Array): Promise<number | null> =>
  orDamaged(async () => {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height;
  });

const redraw = async (sharp: Sharp, bytes: Uint8Array, side: number): Promise<Uint8Array | null> =>
  orDamaged(() =>
    sharp(bytes, { limitInputPixels: photoLimits.pixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer(),
  );

// libvips says what is wrong with a picture in words only, so every failure to read one is a damaged picture.
const orDamaged = async <T>(read: () => Promise<T>): Promise<T | null> => {
  try {
    return await read();
  } catch {
    return null;
  }
};
