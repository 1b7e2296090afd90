import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanPhoto, type CleanPhoto, photoLimits } from '../../cloudfunctions/services/clean-photo';
import { aHeic, aJpeg, aLyingPng, aPhoto, aPixelFlood, aTalkativeJpeg } from './some-pictures';

const cleaned = async (sent: Uint8Array): Promise<CleanPhoto> => {
  const outcome = await cleanPhoto(sent);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};
const refusalOf = async (sent: Uint8Array): Promise<string> => {
  const outcome = await cleanPhoto(sent);
  return outcome.ok ? 'taken' : outcome.refusal.code;
};
/** Is the text anywhere in the bytes? */
const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text);

test('the place, the camera and everything else written into a photo is gone from both sizes', async () => {
  const sent = await aTalkativeJpeg();
  const before = await sharp(sent).metadata();
  expect(before.exif && before.xmp && before.orientation === 6).toBeTruthy();
  expect(holds(sent, 'CanaryPhone')).toBe(true);

  const { full, thumbnail } = await cleaned(sent);
  for (const bytes of [full, thumbnail]) {
    const { exif, xmp, iptc, icc, orientation, comments } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation, comments }).toEqual({});
    expect(holds(bytes, 'Canary') || holds(bytes, 'Exif')).toBe(false);
  }
});

test('a photo taken sideways stands upright, as its hint said', async () => {
  const { full } = await cleaned(await aTalkativeJpeg());

  const { width, height } = await sharp(full).metadata();

  expect([width, height]).toEqual([480, 640]);
});

test('a large photo becomes 2048 on its longest side and 320 as a thumbnail; a small one is not blown up', async () => {
  const large = await cleaned(await aPhoto(4000, 3000).jpeg().toBuffer());
  const small = await cleaned(await aPhoto(100, 60).jpeg().toBuffer());

  const sizeOf = async (bytes: Uint8Array) => {
    const { width, height } = await sharp(bytes).metadata();
    return [width, height];
  };
  expect(await sizeOf(large.full)).toEqual([2048, 1536]);
  expect(await sizeOf(large.thumbnail)).toEqual([320, 240]);
  expect(await sizeOf(small.full)).toEqual([100, 60]);
});

test.each([
  ['PNG', () => aPhoto().png().toBuffer()],
  ['WebP', () => aPhoto().webp().toBuffer()],
  ['JPEG', aJpeg],
] as const)('a %s is kept as a JPEG', async (_kind, picture) => {
  const { full, thumbnail } = await cleaned(await picture());

  expect((await sharp(full).metadata()).format).toBe('jpeg');
  expect((await sharp(thumbnail).metadata()).format).toBe('jpeg');
});

test('a picture with see-through parts gets a white ground, not a black one', async () => {
  const clear = await sharp({
    create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toBuffer();

  const { dominant } = await sharp((await cleaned(clear)).full).stats();

  expect(dominant.r).toBeGreaterThan(240);
});

describe('what hides in a picture does not survive', () => {
  const archive = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('canary-archive'), Buffer.from('PK\x05\x06')]);
  const script = Buffer.from('<script>canary()</script><?php canary(); ?>');

  test.each([
    ['an archive hung on behind a JPEG', async () => Buffer.concat([await aJpeg(), archive])],
    ['a script hung on behind a JPEG', async () => Buffer.concat([await aJpeg(), script])],
    ['an archive behind a PNG', async () => Buffer.concat([await aPhoto().png().toBuffer(), archive])],
    [
      'a script in a JPEG comment',
      async () => {
        const jpeg = await aJpeg();
        const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), script]);
        return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
      },
    ],
  ] as const)('%s', async (_what, picture) => {
    const sent = await picture();
    expect(holds(sent, 'canary')).toBe(true);

    const { full, thumbnail } = await cleaned(sent);

    expect(holds(full, 'canary') || holds(thumbnail, 'canary')).toBe(false);
    expect(holds(full, 'PK\x03\x04')).toBe(false);
  });
});

describe('what is refused, and why', () => {
  const text = (content: string) => async () => Buffer.from(content);

  test.each([
    [
      'an SVG named .jpg',
      'photo-not-a-picture',
      text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    [
      'an SVG with an XML prolog',
      'photo-not-a-picture',
      text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['a web page named .jpg', 'photo-not-a-picture', text('<!doctype html><html><script>alert(1)</script></html>')],
    ['a web page that opens like a GIF', 'photo-not-a-picture', text('GIF89a/*<script>*/=1')],
    ['a PDF', 'photo-not-a-picture', text('%PDF-1.7\n%âãÏÓ')],
    ['a program', 'photo-not-a-picture', text('MZ\x90\x00\x03')],
    ['nothing', 'photo-not-a-picture', text('')],
    ['a TIFF, which is a picture but not one of ours', 'photo-not-a-picture', () => aPhoto().tiff().toBuffer()],
    ['a HEIC', 'photo-heic', async () => aHeic()],
    ['a JPEG cut off half-way', 'photo-damaged', async () => (await aJpeg()).subarray(0, 20_000)],
    ['a JPEG that lacks its last bytes', 'photo-damaged', async () => (await aJpeg()).subarray(0, -40)],
    ['only the beginning of a JPEG', 'photo-damaged', async () => (await aJpeg()).subarray(0, 40)],
    ['a PNG cut off', 'photo-damaged', async () => (await aPhoto().png().toBuffer()).subarray(0, -100)],
    ['a WebP cut off', 'photo-damaged', async () => (await aPhoto().webp().toBuffer()).subarray(0, -100)],
    ['144 million pixels in half a megabyte', 'photo-too-many-pixels', aPixelFlood],
    ['one byte too many', 'photo-too-big', async () => Buffer.alloc(photoLimits.bytes + 1)],
  ] as const)('%s: %s', async (_what, code, picture) => {
    expect(await refusalOf(await picture())).toBe(code);
  });

  test('a picture that unpacks to far more than it says costs no memory worth naming', async () => {
    const lying = aLyingPng();
    const before = process.memoryUsage().rss;

    await cleanPhoto(lying);

    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });
});
