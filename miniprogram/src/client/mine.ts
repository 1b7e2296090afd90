import { useDidShow } from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import type { Output } from '@shared/contract/operations';
import { read, type Called } from './call';
import { inBrowser } from './present';
import { citizenSession, endCitizenSession } from './session';
import { subscribable } from './subscribable';
import { type Refused } from './transport';

export type MySummary = Output<'matters.mine'>['matters'][number];

export interface Mine {
  readonly loggedIn: boolean;
  /** Undefined until the first answer. */
  readonly matters?: readonly MySummary[];
  readonly refusal?: Refused;
}

const loggedOut: Mine = { loggedIn: false };
const mine = subscribable<Mine>(loggedOut);

/** Everything of this session, however many pages it takes: what waits for the person may be the oldest. */
async function askAll(token: string | undefined): Promise<Mine> {
  const matters: MySummary[] = [];
  let after: string | null = null;
  do {
    const answer: Called<'matters.mine'> = await read('matters.mine', { after }, { token });
    if (!answer.ok) return { loggedIn: answer.refusal.code !== 'log-in-first', refusal: answer.refusal };
    matters.push(...answer.value.matters);
    after = answer.value.next;
  } while (after !== null);
  return { loggedIn: true, matters };
}

/** Asks anew; called when a page that shows it is come to. */
export async function lookAtMine(): Promise<void> {
  const token = citizenSession()?.token;
  // In WeChat the platform itself says who is there, so one's matters are found without a log-in too.
  if (token === undefined && inBrowser) return mine.set(loggedOut);
  const answer = await askAll(token);
  // Meanwhile somebody logged out, or as somebody else.
  if (citizenSession()?.token !== token) return;
  if (!answer.loggedIn) return mine.set(loggedOut);
  if (answer.refusal?.code === 'log-in-again') {
    endCitizenSession();
    return mine.set({ loggedIn: false, refusal: answer.refusal });
  }
  mine.set(answer.refusal === undefined ? answer : { ...mine.get(), ...answer });
}

/** 我的事 of this session, and how many of them wait for the person (the number on the tab). */
export function useMine(): Mine & { readonly toDo: number } {
  const value = useSyncExternalStore(mine.subscribe, mine.get);
  useDidShow(() => void lookAtMine());
  const toDo = value.matters?.filter(({ group }) => group === 'yours').length ?? 0;
  return { ...value, toDo };
}
