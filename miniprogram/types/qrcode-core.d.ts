/** The part of the qrcode package that only computes: without its canvas, file and terminal writers. */
declare module 'qrcode/lib/core/qrcode' {
  export { create } from 'qrcode';
}
