import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Output } from '@shared/contract/operations';
import { staffToken } from '@/client/session';
import { subscribable } from '@/client/subscribable';
import { type Refused } from '@/client/transport';
import { useComingBack } from '@/client/while-shown';
import { goToLogIn } from './go';
import { staffRead } from './staff-call';

/** Who is logged in, what day it is, and the lists with their counts. */
export type Home = Output<'desk.home'>;
export type Me = Home['me'];

interface Known {
  readonly home?: Home;
  readonly refusal?: Refused;
}

const nothing: Known = {};
const known = subscribable<Known>(nothing);

/** Asks again: after every step the counts are others. */
export async function lookAtHome(): Promise<void> {
  const token = staffToken();
  if (token === undefined) return goToLogIn();
  const answer = await staffRead('desk.home', {});
  // Meanwhile somebody logged out, or as somebody else.
  if (staffToken() !== token) return;
  known.set(answer.ok ? { home: answer.value } : { ...known.get(), refusal: answer.refusal });
}

/** As last told; undefined before the first answer. */
export const homeNow = (): Home | undefined => known.get().home;

/** Nothing of the one who leaves is shown to the one who comes. */
export const forgetHome = (): void => known.set(nothing);

/** What is known stands at once, on every page of the desk; it is asked for again when a page opens or is come back to. */
export function useHome(): Known & { readonly again: () => void } {
  const value = useSyncExternalStore(known.subscribe, known.get);
  const again = useCallback(() => void lookAtHome(), []);
  useEffect(again, [again]);
  useComingBack(again);
  return { ...value, again };
}
