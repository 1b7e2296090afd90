import { View } from '@tarojs/components';
import { type PhotoItem } from '@/components/Photos';
import { Ask } from '@/components/Ask';
import { CheckRow } from '@/components/CheckRow';
import { Picture } from '@/components/Picture';
import { answersOf } from './answers';
import { Folded } from '../parts/Folded';
import { type StepId } from './filing';
import { type StepProps } from './step-props';

export interface CheckProps extends StepProps {
  readonly photos: readonly PhotoItem[];
  readonly onEdit: (step: StepId) => void;
}

/** 看一遍: everything that will be sent, what was left empty too; 改 goes there and comes back here. */
export function Check({ photos, onEdit, ...props }: CheckProps) {
  return (
    <>
      <Ask line="哪里不对，点右边“改”。">看一遍，对不对？</Ask>
      <View className="card rows">
        {answersOf(props).map(({ question, answer, step }) => (
          <CheckRow key={question} question={question} onEdit={step === undefined ? undefined : () => onEdit(step)}>
            <Folded>{answer}</Folded>
          </CheckRow>
        ))}
        <CheckRow question={`照片 ${photos.length} 张`} onEdit={() => onEdit('photos')}>
          {photos.length === 0 ? '没有' : <Small photos={photos} />}
        </CheckRow>
      </View>
    </>
  );
}

function Small({ photos }: { readonly photos: readonly PhotoItem[] }) {
  return (
    <View className="file-small">
      {photos.map(({ id, url, state }, at) => (
        <View key={id} className="photo file-small__one">
          <Picture className="photo__img" src={url} label={`第 ${at + 1} 张照片`} />
          {state.at === 'refused' && <View className="photo__up">{state.because}</View>}
        </View>
      ))}
    </View>
  );
}
