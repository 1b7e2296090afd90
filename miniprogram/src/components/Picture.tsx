import { Image } from '@tarojs/components';
import { spokenAttributes } from './A11yView';
import { type PictureProps } from './picture-props';

/** WeChat's own image, filling its box. */
export function Picture({ src, label, className }: PictureProps) {
  const spoken = label === '' ? { hidden: true } : { role: 'img', label };
  return <Image className={className ?? ''} src={src} mode="aspectFill" {...spokenAttributes(spoken)} />;
}
