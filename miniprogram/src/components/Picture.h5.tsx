import { type PictureProps } from './picture-props';

/** A browser's own img, filling its box (`object-fit` stands in the class). */
export function Picture({ src, label, className }: PictureProps) {
  return <img className={className} src={src} alt={label} />;
}
