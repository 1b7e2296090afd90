import { Canvas } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { drawReceipt, type Pen, sizeOf, type Slip } from './draw-receipt';
import { type KeptPicture, type PictureKeeper } from './keep-picture';

const ID = 'receipt-picture';

/** A canvas as WeChat hands it out: Taro's own type of it leaves the pen open. */
interface Board extends Taro.Canvas {
  readonly getContext: (kind: '2d') => Taro.RenderingContext & Pen;
}

const boardOnThePage = (): Promise<Board> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true })
      .exec((found: readonly { readonly node: Board }[]) => {
        const node = found[0]?.node;
        if (node !== undefined) resolve(node);
      });
  });

async function keep(slip: Slip): Promise<KeptPicture> {
  const board = await boardOnThePage();
  const { width, height } = sizeOf(slip);
  board.width = width;
  board.height = height;
  drawReceipt(board.getContext('2d'), slip);
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: board });
  return Taro.saveImageToPhotosAlbum({ filePath: tempFilePath }).then(
    () => 'kept' as const,
    // WeChat's only ordinary failure here: the person has not allowed the album.
    () => 'not-allowed' as const,
  );
}

/** WeChat: into the album, which asks the person's leave once. */
export function usePictureKeeper(): PictureKeeper {
  return {
    word: '存到手机相册',
    where: '图片存到手机相册里了。',
    canvas: <Canvas id={ID} type="2d" className="receipt-canvas" />,
    keep,
    allow: () => void Taro.openSetting(),
  };
}
