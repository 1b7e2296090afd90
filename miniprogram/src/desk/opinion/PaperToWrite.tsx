import { View } from '@tarojs/components';
import { type AnswerDraft, type Gap } from '@shared/contract/views';
import { type Letter } from '@shared/letters/letter';
import { classes } from '@/components/classes';
import { Seg } from '@/components/Seg';
import { TextControl } from '@/components/TextControl';
import { DateField } from '../parts/DateField';
import { Paper } from '../parts/Paper';
import { conclusionsOf, longest, type PaperPart, sections, type TextPart } from './sections';

export interface PaperToWriteProps {
  readonly letter: Letter;
  readonly draft: AnswerDraft;
  readonly gaps: readonly Gap[];
  readonly today: string;
  readonly onWrite: (part: Partial<AnswerDraft>) => void;
}

/** The letter as it will print, its parts written in place; what the law fills in cannot be changed. */
export function PaperToWrite({ letter, draft, gaps, today, onWrite }: PaperToWriteProps) {
  const isGap = (part: string): boolean => gaps.some((gap) => gap.part === part && gap.blocks);
  return (
    <Paper
      letter={letter}
      unsigned
      writing={(place) => {
        const parts = sections[draft.kind][place] ?? [];
        if (parts.length === 0)
          return <View className="paper__para owrite__fixed">{letter.paragraphs[place]?.text}</View>;
        return (
          <View className="owrite">
            {parts.map((part) => (
              <PartToWrite
                key={part}
                part={part}
                draft={draft}
                label={letter.paragraphs[place]?.heading ?? ''}
                isGap={isGap(part)}
                today={today}
                onWrite={onWrite}
              />
            ))}
          </View>
        );
      }}
    />
  );
}

interface PartToWriteProps extends Pick<PaperToWriteProps, 'draft' | 'today' | 'onWrite'> {
  readonly part: PaperPart;
  readonly label: string;
  readonly isGap: boolean;
}

function PartToWrite({ part, draft, label, isGap, today, onWrite }: PartToWriteProps) {
  switch (part) {
    case 'conclusion':
      return (
        <View className={classes('wthree', isGap && 'owrite__gap')}>
          <Seg
            id="conclusion"
            label="结论"
            parts={conclusionsOf(draft.kind)}
            value={draft.conclusion ?? undefined}
            onChange={(conclusion) => onWrite({ conclusion })}
          />
        </View>
      );
    case 'done-by':
      return (
        <DateField
          id="part-done-by"
          label="哪天前办好"
          aside={isGap ? '支持的，一定要写' : '没有可以不写'}
          value={draft.doneBy ?? ''}
          from={today}
          onChange={(date) => onWrite({ doneBy: date === '' ? null : date })}
        />
      );
    default:
      return <TextToWrite part={part} draft={draft} label={label} isGap={isGap} onWrite={onWrite} />;
  }
}

interface TextToWriteProps extends Pick<PaperToWriteProps, 'draft' | 'onWrite'> {
  readonly part: TextPart;
  readonly label: string;
  readonly isGap: boolean;
}

function TextToWrite({ part, draft, label, isGap, onWrite }: TextToWriteProps) {
  return (
    <View className={classes('box owrite__box', isGap && 'err')}>
      <TextControl
        id={`part-${part}`}
        label={label}
        long
        max={longest[part]}
        invalid={isGap}
        className="box__text owrite__text"
        value={draft[part]}
        onChange={(text) => onWrite({ [part]: text })}
      />
    </View>
  );
}
