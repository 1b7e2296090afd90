import { View } from '@tarojs/components';
import { useState } from 'react';
import { classes } from '@/components/classes';
import { Link } from '@/components/Link';
import './folded.scss';

/** Eight lines of about twenty characters on the narrowest phone. */
const LONG = 160;

/** A person's own text: whole, or its first eight lines with 看全部. */
export function Folded({ children }: { readonly children: string }) {
  const [open, setOpen] = useState(false);
  const isLong = children.length > LONG || children.split('\n').length > 8;
  return (
    <>
      <View className={classes('own-words', isLong && !open && 'clamp8')}>{children}</View>
      {isLong && <Link onPress={() => setOpen(!open)}>{open ? '收起来' : '看全部'}</Link>}
    </>
  );
}
