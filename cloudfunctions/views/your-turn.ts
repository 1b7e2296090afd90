import type { PetitionersMatter } from '../../shared/contract/views';
import type { Circumstances } from '../../shared/matter/circumstances';
import { bodiesRated, guards, isLaidReady } from '../../shared/matter/guards';
import type { Body } from '../../shared/matter/moves';
import type { MatterState } from '../../shared/matter/state';
import { officeName } from './view-desk';

/** 要您做的: what waits for the petitioner. Nothing here blocks the offices. */
export const yourTurn = (state: MatterState, on: Circumstances): PetitionersMatter['yourTurn'] => {
  const unit = officeName(state.officeId ?? state.receivingOfficeId, on);
  const isReady = state.status === 'OPINION_ISSUED' && isLaidReady(state);
  const isUnrated = bodiesRated(state, on.county.petitionOfficeId).some(
    (body) => state.ratings[body] === undefined && mayRate(body, state, on),
  );
  const saysDone = state.status === 'SERVED' && state.execution.state === 'done';
  return [
    ...(isReady
      ? [{ what: 'open-letter' as const, words: `${unit}的书面意见出来了，打开就算送到`, button: '打开看' }]
      : []),
    ...(saysDone ? [{ what: 'say-if-done' as const, words: `${unit}说办成了，请看是不是这样`, button: '去看看' }] : []),
    ...(isUnrated ? [{ what: 'rate' as const, words: `${unit}答复了，请您评一评`, button: '去评' }] : []),
  ];
};

/** May this body still be rated, or its rating changed, today? */
export const mayRate = (body: Body, state: MatterState, on: Circumstances): boolean => {
  const attempt = { state, move: 'rate', data: { body }, actor: null, by: 'petitioner', on } as const;
  return state.status === 'SERVED' && guards['rating-window-open'](attempt) === null;
};
