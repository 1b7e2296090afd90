import { View } from '@tarojs/components';
import type { Privacy } from '@shared/matter/moves';
import { whoSees, type ToBeFiled } from '@shared/people/who-sees';
import { useElder } from '@/client/elder';
import { Choices } from '@/components/Choices';
import { Section } from '@/components/Section';
import { levelsFor } from './levels';
import { WhoSees } from './WhoSees';

type Value = `${Privacy}`;

export interface LevelChoiceProps {
  readonly filed: Pick<ToBeFiled, 'kind' | 'direct'>;
  readonly offered?: readonly Privacy[];
  readonly value: Privacy | undefined;
  readonly onChange: (privacy: Privacy) => void;
  /** What else must be said about the chosen level. */
  readonly note?: string;
}

/** 谁能看到您是谁: the levels, and under them what the chosen one means for whom. */
export function LevelChoice({ filed, offered, value, onChange, note }: LevelChoiceProps) {
  const elder = useElder();
  const levels = levelsFor(filed).filter(({ privacy }) => offered?.includes(privacy) ?? true);
  return (
    <>
      <Choices<Value>
        id="privacy"
        label="谁能看到您是谁"
        options={levels.map((level) => ({
          value: `${level.privacy}`,
          word: level.word,
          line: elder ? level.short : level.line,
        }))}
        value={value === undefined ? undefined : `${value}`}
        onChange={(chosen) => levels.forEach(({ privacy }) => `${privacy}` === chosen && onChange(privacy))}
      />
      {value !== undefined && (
        <Section title={elder ? '选了这个：' : '选了这个，谁能看到什么'}>
          <WhoSees seen={whoSees({ ...filed, privacy: value })} />
          {note !== undefined && <View className="note">{note}</View>}
        </Section>
      )}
    </>
  );
}
