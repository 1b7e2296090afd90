import { groupNumber } from '@/text/numbers';
import { drawReceipt, sizeOf } from './draw-receipt';
import { type PictureKeeper } from './keep-picture';

/** Browsers: the picture comes down as a file. */
export function usePictureKeeper(): PictureKeeper {
  return {
    word: '存成图片',
    where: '图片存到这部手机的“下载”里了。',
    canvas: null,
    keep: async (slip) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, sizeOf(slip));
      const pen = canvas.getContext('2d');
      if (pen === null) return 'not-allowed';
      drawReceipt(pen, slip);
      const link = document.createElement('a');
      link.download = `信访回执 ${groupNumber(slip.number)}.png`;
      link.href = canvas.toDataURL('image/png');
      link.click();
      return 'kept';
    },
  };
}
