import { View } from '@tarojs/components';
import { choosePictures, type PictureSource } from '@/client/pictures';
import { A11yView } from './A11yView';
import { Icon } from './Icon';
import { Picture } from './Picture';

/** Where one picture stands; uploads never block going on. */
export type PhotoState =
  | { readonly at: 'sending'; readonly percent?: number }
  | { readonly at: 'waiting' }
  | { readonly at: 'sent' }
  | { readonly at: 'refused'; readonly because: string };

export interface PhotoItem {
  readonly id: string;
  /** A data URL or an address of ours. */
  readonly url: string;
  readonly state: PhotoState;
}

export interface PhotosProps {
  readonly photos: readonly PhotoItem[];
  readonly most?: number;
  /** Data URLs of what was taken or chosen. */
  readonly onAdd?: (pictures: readonly string[]) => void;
  readonly onRemove?: (id: string) => void;
}

function stateWords(state: PhotoState): string | undefined {
  switch (state.at) {
    case 'sending':
      return state.percent === undefined ? '正在传' : `传了 ${state.percent}%`;
    case 'waiting':
      return '等网络';
    case 'refused':
      return state.because;
    case 'sent':
      return undefined;
  }
}

/** Up to nine photos, each with its own state; 拍照片 comes before 从相册选. Without onAdd they are only shown. */
export function Photos({ photos, most = 9, onAdd, onRemove }: PhotosProps) {
  const room = most - photos.length;
  const add = (source: PictureSource) =>
    void choosePictures(source, room).then((pictures) => {
      if (pictures.length > 0) onAdd?.(pictures);
    });
  return (
    <View className="photos">
      {photos.map((photo, at) => {
        const words = stateWords(photo.state);
        const name = `第 ${at + 1} 张照片`;
        return (
          <View className="photo" key={photo.id}>
            <Picture className="photo__img" src={photo.url} label={words === undefined ? name : `${name}，${words}`} />
            {words !== undefined && <View className="photo__up">{words}</View>}
            {onRemove !== undefined && (
              <A11yView className="photo__del" role="button" label={`删掉${name}`} onPress={() => onRemove(photo.id)}>
                <View className="photo__x">
                  <Icon name="close" />
                </View>
              </A11yView>
            )}
          </View>
        );
      })}
      {onAdd !== undefined && room > 0 && (
        <>
          <AddTile icon="camera" word="拍照片" onPress={() => add('camera')} />
          <AddTile icon="image" word="从相册选" onPress={() => add('album')} />
        </>
      )}
    </View>
  );
}

function AddTile({ icon, word, onPress }: { icon: 'camera' | 'image'; word: string; onPress: () => void }) {
  return (
    <A11yView className="photo photo--add" role="button" onPress={onPress}>
      <View className="photo__add">
        <Icon name={icon} />
        <View>{word}</View>
      </View>
    </A11yView>
  );
}
