import { create } from 'qrcode/lib/core/qrcode';
import { groupNumber, secretLines } from '@/text/numbers';
import { fullMoment } from '@/text/dates';

/** What stands on the saved picture. Without a secret it is the bare receipt: number and date only. */
export interface Slip {
  readonly number: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly secret?: string;
  readonly qrText?: string;
}

/** Twice a phone's width: sharp when it is opened from the album. */
export const pictureSize = { width: 750, height: 980 };
export const barePictureSize = { width: 750, height: 420 };

export const sizeOf = ({ secret }: Slip): { readonly width: number; readonly height: number } =>
  secret === undefined ? barePictureSize : pictureSize;

/** The part of a canvas's pen that both targets have. */
export type Pen = Pick<CanvasRenderingContext2D, 'fillRect' | 'fillText' | 'fillStyle' | 'font' | 'textBaseline'>;

const ink = '#1c2b2f';
const grey = '#43545a';
const brand = '#0d5b66';
const left = 56;

/** The receipt as a picture, the same as the page shows. */
export function drawReceipt(pen: Pen, slip: Slip): void {
  const { width, height } = sizeOf(slip);
  const write = (text: string, top: number, size: number, colour = ink, bold = false) => {
    pen.fillStyle = colour;
    pen.font = `${bold ? '600 ' : ''}${size}px sans-serif`;
    pen.fillText(text, left, top);
  };
  pen.textBaseline = 'top';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = brand;
  pen.fillRect(0, 0, width, 16);
  write('信访回执', 56, 44, ink, true);
  write(
    slip.secret === undefined ? fullMoment(slip.receivedAt) : `${fullMoment(slip.receivedAt)}，${slip.receivedBy}收到`,
    124,
    28,
    grey,
  );
  write('编号', 200, 28, grey);
  write(groupNumber(slip.number), 244, 76, ink, true);
  if (slip.secret === undefined) return;
  write('查询码（别给外人看）', 380, 28, grey);
  secretLines(slip.secret).forEach((line, at) => write(line, 426 + at * 70, 52, ink, true));
  write('凭这两组数字，不登录也能查。', 590, 28, grey);
  if (slip.qrText !== undefined) drawCode(pen, slip.qrText, left, 650, 280);
}

function drawCode(pen: Pen, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dot = Math.floor(side / modules.size);
  pen.fillStyle = '#000000';
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pen.fillRect(x + column * dot, y + row * dot, dot, dot);
}
