import Taro from '@tarojs/taro';
import { useState } from 'react';
import { change } from '@/client/call';
import { keepStaffToken } from '@/client/session';
import { type Refused } from '@/client/transport';
import { goOver } from '../parts/go';
import { homeNow, lookAtHome } from '../parts/home';
import { wipeWordsOfOthers } from '../parts/kept-words';

export interface Typed {
  readonly account: string;
  readonly password: string;
  readonly totp: string;
}

export interface LoggingIn {
  readonly busy: boolean;
  readonly refusal: Refused | undefined;
  readonly logIn: (typed: Typed) => Promise<void>;
}

/** Logs in, and goes back to the page whose session had run out; for somebody else, and from outside, to the lists. */
export function useLogIn(): LoggingIn {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();

  const logIn = async ({ account, password, totp }: Typed): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setRefusal(undefined);
    const before = homeNow()?.me.staffId;
    const answer = await change(
      'staff.log-in',
      { account: account.trim(), password, totp: totp.replace(/\s/g, '') },
      { audience: 'staff' },
    );
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    keepStaffToken(answer.value.token);
    await lookAtHome();
    enter(before);
  };

  return { busy, refusal, logIn };
}

function enter(before: string | undefined): void {
  const me = homeNow()?.me.staffId;
  if (me !== undefined) wipeWordsOfOthers(me);
  const isSame = before === undefined || before === me;
  if (isSame && Taro.getCurrentPages().length > 1 && cameFromTheDesk()) void Taro.navigateBack();
  else goOver('work');
}

/** Under this page lies a page of the desk, not the citizens' first page with its link to the desk. */
const cameFromTheDesk = (): boolean => Taro.getCurrentPages().at(-2)?.route?.includes('desk/') === true;
