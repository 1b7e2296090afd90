import { create } from 'qrcode/lib/core/qrcode';

/** Modules of quiet ground around the code: readers need them (ISO/IEC 18004 asks for four; the slip itself is white too). */
const QUIET = 2;

/** A QR code of a text as a CSS url: one path of squares, the same on both targets. */
export function qrDrawing(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < modules.size; y += 1)
    for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${side} ${side}' shape-rendering='crispEdges'>` +
    `<rect width='${side}' height='${side}' fill='white'/><path d='${path}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
