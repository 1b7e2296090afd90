import { View } from '@tarojs/components';
import { Pick } from '@/components/Pick';
import { Seg } from '@/components/Seg';
import { type ClassChoice, type ClassChosen, classParts, petitionPaths, withClass } from './class-choice';

export interface ClassFieldsProps {
  readonly chosen: ClassChosen;
  readonly onChange: (chosen: ClassChosen) => void;
  /** Without 检举控告 where it cannot be sealed from here. */
  readonly without?: ClassChoice;
}

/** Which of the three classes, and for a petition which of the six paths of article 31. */
export function ClassFields({ chosen, onChange, without }: ClassFieldsProps) {
  return (
    <View className="stack">
      <View className="wthree">
        <Seg
          id="class"
          label="这是哪一类"
          parts={classParts.filter(({ value }) => value !== without)}
          value={chosen.class}
          onChange={(value) => onChange(withClass(value))}
        />
      </View>
      {chosen.class === 'petition' && (
        <Pick
          id="path"
          label="走哪条途径"
          aside="第三十一条"
          options={petitionPaths}
          value={petitionPaths.find(({ value }) => value === chosen.path)?.value}
          onChange={(path) => onChange({ ...chosen, path })}
        />
      )}
      {chosen.class === 'suggestion' && <View className="note">第二十九条：研究后书面答复采不采纳、为什么。</View>}
    </View>
  );
}
