import Taro from '@tarojs/taro';

/** Where a picture comes from. */
export type PictureSource = 'camera' | 'album';

const LONG_SIDE = 1600;

const readAsBase64 = (filePath: string): Promise<string> =>
  new Promise((resolve, fail) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(typeof data === 'string' ? data : ''),
      fail,
    });
  });

/**
 * Lets the person take or choose up to `count` pictures, made small enough for a village's network; as data URLs.
 * An empty list when they changed their mind.
 */
export async function choosePictures(source: PictureSource, count: number): Promise<readonly string[]> {
  const chosen = await Taro.chooseMedia({ count, mediaType: ['image'], sourceType: [source], sizeType: ['compressed'] })
    .then(({ tempFiles }) => tempFiles)
    // WeChat reports a closed chooser as a failure.
    .catch(() => []);
  return Promise.all(
    chosen.map(async ({ tempFilePath }) => {
      const { tempFilePath: small } = await Taro.compressImage({
        src: tempFilePath,
        quality: 75,
        compressedWidth: LONG_SIDE,
      });
      return `data:image/jpeg;base64,${await readAsBase64(small)}`;
    }),
  );
}
