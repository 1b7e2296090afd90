import type sharp from 'sharp';

export type Sharp = typeof sharp;

/** The picture tool is not there. It is the machine's trouble, never the petitioner's. */
export class PhotoToolTrouble extends Error {
  override readonly name = 'PhotoToolTrouble';
  readonly code = 'photo-tool-missing';

  constructor(cause: unknown) {
    super('图片组件没有装好，现在不能收照片，文字照常能收。请重新安装依赖（sharp）。', { cause });
  }
}

// All that pictures may be read with. libvips knows dozens of formats more, each a door.
const readers = ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'];

let loading: Promise<Sharp> | null = null;

/** Loaded when the first photo comes, so that functions without photos start fast and old systems still start. */
export const loadSharp = (load: () => Promise<{ readonly default: Sharp }> = () => import('sharp')): Promise<Sharp> => {
  loading ??= load().then(
    ({ default: loaded }) => {
      loaded.block({ operation: ['VipsForeignLoad'] });
      loaded.unblock({ operation: readers });
      return loaded;
    },
    (error: unknown) => {
      loading = null;
      throw new PhotoToolTrouble(error);
    },
  );
  return loading;
};
