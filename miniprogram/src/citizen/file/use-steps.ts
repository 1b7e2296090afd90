import Taro from '@tarojs/taro';
import { useState } from 'react';
import { type County } from '@/client/county';
import { type DraftInHand } from '@/client/use-draft';
import { type Fault } from '../parts/fault';
import { faultsOfWho } from './faults';
import { type Door, type FilingFields, type StepId } from './filing';
import { stepsFor } from './steps';

export interface Walk {
  readonly step: StepId;
  readonly at: number;
  readonly of: number;
  /** What the button says: 下一步：在哪里. */
  readonly nextWord: string;
  /** What must be put right before going on; shown once the person has tried to. */
  readonly faults: readonly Fault[];
  readonly next: () => void;
  readonly back: () => void;
  /** From 看一遍 to one question; its button comes back to 看一遍. */
  readonly edit: (step: StepId) => void;
}

const toTheTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });

/** Where the person stands in the questions. The place is kept in the draft, so that going on begins where they stopped. */
export function useSteps(inHand: DraftInHand<FilingFields>, door: Door, county: County | undefined): Walk {
  const [isEditing, setEditing] = useState(false);
  const [tried, setTried] = useState(false);
  const steps = stepsFor(door);
  const fields = inHand.draft?.fields;
  const at = Math.max(
    steps.findIndex(({ id }) => id === fields?.step),
    0,
  );
  const step = steps[at]?.id ?? 'what';
  const last = steps[steps.length - 1];

  const to = (target: StepId) => {
    setTried(false);
    inHand.change({ step: target });
    toTheTop();
  };
  const faults = fields === undefined ? [] : faultsAt(step, fields, county?.today.date);
  const following = isEditing ? last : steps[at + 1];

  return {
    step,
    at,
    of: steps.length,
    nextWord: isEditing ? '改好了，回去看一遍' : `下一步：${following?.word ?? ''}`,
    faults: tried ? faults : [],
    next: () => {
      if (faults.length > 0) {
        setTried(true);
        return toTheTop();
      }
      setEditing(false);
      if (following !== undefined) to(following.id);
    },
    back: () => {
      const before = isEditing ? last : steps[at - 1];
      setEditing(false);
      if (before !== undefined) to(before.id);
    },
    edit: (target) => {
      setEditing(true);
      to(target);
    },
  };
}

function faultsAt(step: StepId, fields: FilingFields, today: string | undefined): readonly Fault[] {
  if (step === 'kind' && fields.kind === '') return [{ id: 'kind', words: '请选一种：您要说的是哪一种' }];
  return step === 'who' ? faultsOfWho(fields, today) : [];
}
