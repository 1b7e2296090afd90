import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A picture as a phone takes it: noisy, with a place and a camera written into it. */
export const aPhoto = (width = 640, height = 480): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 120, sigma: 40 } },
  });

export const aJpeg = (): Promise<Buffer> => aPhoto().jpeg().toBuffer();

/** With GPS, a camera, a comment, and lying on its side. */
export const aTalkativeJpeg = (): Promise<Buffer> =>
  aPhoto()
    .jpeg()
    .withExif({
      IFD0: { Make: 'CanaryPhone', Software: 'CanaryCamera', ImageDescription: 'CanaryHouse' },
      IFD3: { GPSLatitude: '35/1 12/1 34/1', GPSLatitudeRef: 'N', GPSLongitude: '109/1 1/1 2/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">CanaryXmp</x:xmpmeta>')
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A picture so large that unpacking it would fill the memory, in a few hundred kilobytes. */
export const aPixelFlood = (): Promise<Buffer> =>
  sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#777' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

/** The start of a HEIC file, as iPhones take them. */
export const aHeic = (): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic'),
    Buffer.alloc(4),
    Buffer.from('mif1heic'),
    Buffer.alloc(2000),
  ]);

/** A PNG whose header says it is tiny while its data go on. */
export const aLyingPng = (): Buffer => {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  const rows = deflateSync(Buffer.alloc(50_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
};

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
