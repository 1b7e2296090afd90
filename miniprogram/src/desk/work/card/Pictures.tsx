import { View } from '@tarojs/components';
import { useState } from 'react';
import { type PhotoView } from '@shared/contract/views';
import { A11yView } from '@/components/A11yView';
import { classes } from '@/components/classes';
import { Picture } from '@/components/Picture';
import './card.scss';

/** The photos small; one that is pressed opens large in its place beside the text, pressed again it closes. */
export function Pictures({ photos }: { readonly photos: readonly PhotoView[] }) {
  const [open, setOpen] = useState<string>();
  const large = photos.find(({ id }) => id === open);
  if (photos.length === 0) return null;
  return (
    <View className="wpics">
      {photos.map((photo, at) => (
        <A11yView
          key={photo.id}
          className={classes('wpic', photo.id === open && 'on')}
          role="button"
          label={photo.id === open ? `收起第 ${at + 1} 张照片` : `放大第 ${at + 1} 张照片`}
          expanded={photo.id === open}
          onPress={() => setOpen(photo.id === open ? undefined : photo.id)}
        >
          <Picture className="photo__img" src={photo.small} label="" />
        </A11yView>
      ))}
      {large !== undefined && (
        <A11yView className="wpic__large" role="button" label="收起照片" onPress={() => setOpen(undefined)}>
          <Picture className="wpic__img" src={large.url} label="放大的照片" />
        </A11yView>
      )}
    </View>
  );
}
