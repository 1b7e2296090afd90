import { useRef } from 'react';
import type { ChangeName, Input } from '@shared/contract/operations';
import { type Called } from '@/client/call';
import { type Steps, useSteps } from '../../parts/use-steps';
import { type MoveProps } from './move-props';

/** Operations that move a matter from the version that was seen. */
export type MoveName = {
  [N in ChangeName]: Input<N> extends { readonly id: string; readonly version: number } ? N : never;
}[ChangeName];

/** What a move says beside which matter, and as of which version. */
export type SaidIn<N extends MoveName> = Omit<Input<N>, 'id' | 'version'>;

export interface MakingMove extends Steps {
  /** Makes the move; told what to say once it is made, or once it waits for the second person. */
  readonly make: <N extends MoveName>(operation: N, said: SaidIn<N>, done: string) => Promise<boolean>;
  /** One move before the one that is meant: its new version, undefined when it was refused. */
  readonly first: <N extends MoveName>(operation: N, said: SaidIn<N>) => Promise<number | undefined>;
  /** The move that is meant, from the version the one before it gave. */
  readonly second: <N extends MoveName>(
    operation: N,
    said: SaidIn<N>,
    version: number,
    done: string,
  ) => Promise<boolean>;
}

const waits = '送出去了，等第二个人同意，本人才会收到。';

type Beside = Pick<MoveProps, 'card' | 'onDone' | 'onReload' | 'onStale'>;

/** Makes the moves of one form on one matter. */
export function useMove({ card, onDone, onReload, onStale }: Beside): MakingMove {
  const steps = useSteps();
  // The first of two moves is made: if the second one fails, the card on the screen is old.
  const isHalfDone = useRef(false);

  const send = async <N extends MoveName>(operation: N, said: SaidIn<N>, version: number) => {
    // Matter, version and what is said make up the input of every move; the type of `MoveName` says so.
    const input = { ...said, id: card.id, version } as unknown as Input<N>;
    const answer = await steps.take(operation, input);
    if (answer?.ok === false && answer.refusal.code === 'stale-version') onStale();
    return answer;
  };

  const second: MakingMove['second'] = async (operation, said, version, done) => {
    const answer = await send(operation, said, version);
    if (answer?.ok !== true) {
      if (isHalfDone.current) onReload();
      return false;
    }
    isHalfDone.current = false;
    onDone(isWaiting(answer.value) ? waits : done);
    return true;
  };

  return {
    ...steps,
    make: (operation, said, done) => second(operation, said, card.version, done),
    first: async (operation, said) => {
      const answer: Called<ChangeName> | undefined = await send(operation, said, card.version);
      if (answer?.ok !== true || !('version' in answer.value)) return undefined;
      isHalfDone.current = true;
      return answer.value.version;
    },
    second,
  };
}

const isWaiting = (value: object): boolean => 'waits' in value && value.waits === true;
