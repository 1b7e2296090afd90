import { Ask } from '@/components/Ask';
import { Photos } from '@/components/Photos';
import { Notice } from '@/components/Notice';
import { type PhotoSending } from '@/client/use-photo-sending';

/** Photos: they are sent behind the person's back, and nobody waits for them here. */
export function Pictures({ items, add, remove }: PhotoSending) {
  const isOnItsWay = items.some(({ state }) => state.at === 'sending' || state.at === 'waiting');
  return (
    <>
      <Ask line="没有也照样办。最多 9 张，别拍身份证。">有照片吗？</Ask>
      <Photos photos={items} onAdd={add} onRemove={remove} />
      {isOnItsWay && <Notice>照片在后面传，不用等，先往下走。</Notice>}
    </>
  );
}
