import { useState } from 'react';
import { type WorkCard } from '@shared/contract/views';
import { classNames, pathNames } from '@shared/matter/moves';
import { type ClassChosen, classOf, type Classified } from './class-choice';
import { type MakingMove } from './use-move';

export interface Classifying {
  readonly chosen: ClassChosen;
  readonly choose: (chosen: ClassChosen) => void;
  readonly subject: string | undefined;
  readonly chooseSubject: (subject: string) => void;
  /** What is still missing; undefined when it can go out. */
  readonly lacking: string | undefined;
  /**
   * Classifies, unless it already stands so; the version to go on from, or undefined when it was refused.
   */
  readonly classifyFirst: (move: Pick<MakingMove, 'first'>) => Promise<number | undefined>;
  /** Said when the step after it is refused: the first one stands. */
  readonly doneSoFar: string | undefined;
}

/** 甄别 as the first half of a step: class, path, subject, initial or repeat. */
export function useClassifying(card: WorkCard, repeatOf: string | null): Classifying {
  const [chosen, choose] = useState(() => classOf(card));
  const [subject, chooseSubject] = useState<string | undefined>(card.subject ?? undefined);
  const [doneSoFar, setDoneSoFar] = useState<string>();

  const decided = decidedFrom(chosen, subject ?? '', repeatOf);
  return {
    chosen,
    choose,
    subject,
    chooseSubject,
    lacking: decided === undefined ? lackingIn(chosen) : undefined,
    doneSoFar,
    classifyFirst: async ({ first }) => {
      if (decided === undefined) return undefined;
      if (standsAlready(card, decided)) return card.version;
      const version = await first('matter.classify', decided);
      if (version !== undefined)
        setDoneSoFar(`甄别已经记下了：${classNames[decided.class]}，${pathNames[decided.path]}。后面这一步没有办成。`);
      return version;
    },
  };
}

type Decided = Omit<Classified, 'id' | 'version'>;

const decidedFrom = (chosen: ClassChosen, subject: string, repeatOf: string | null): Decided | undefined =>
  chosen.class === undefined || chosen.class === 'accusation' || chosen.path === undefined
    ? undefined
    : { class: chosen.class, path: chosen.path, subject, repeatOf, note: '' };

const lackingIn = (chosen: ClassChosen): string => (chosen.class === undefined ? '先选是哪一类' : '先选走哪条途径');

const standsAlready = (card: WorkCard, decided: Decided): boolean =>
  card.class === decided.class &&
  card.path === decided.path &&
  (card.subject ?? '') === decided.subject &&
  (card.repeat?.of ?? null) === decided.repeatOf;
