import { useRef, useState } from 'react';
import { isUnsure } from '@/client/intention';
import { randomKey } from '@/client/random-key';
import { type Refused } from '@/client/transport';
import { goOver } from '../parts/go';
import { keepWords, keptWords, wipeWords } from '../parts/kept-words';
import { lookAtHome } from '../parts/home';
import { staffChange } from '../parts/staff-call';
import { keepSlip } from '../print/kept-slip';
import { enteredFrom } from './sheet';
import { type SheetInHand, useSheet } from './use-sheet';

const REQUEST = 'counter-request';

/** One sheet of paper has one key, also after a reload: sent twice, it is one matter. */
async function keyOfThisSheet(): Promise<string> {
  const kept = keptWords(REQUEST);
  if (kept !== undefined) return kept;
  const made = await randomKey();
  keepWords(REQUEST, made);
  return made;
}

export interface Entering extends SheetInHand {
  readonly busy: boolean;
  readonly refusal: Refused | undefined;
  readonly enter: () => Promise<void>;
}

/** Typing a sheet in, registering it, and on to the receipt to be printed. */
export function useEntering(): Entering {
  const inHand = useSheet();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const underWay = useRef(false);

  const enter = async (): Promise<void> => {
    const input = enteredFrom(inHand.sheet);
    if (input === undefined || underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setRefusal(undefined);
    const answer = await staffChange('matter.enter', input, await keyOfThisSheet());
    underWay.current = false;
    setBusy(false);
    // Refused for certain: the corrected sheet is another one. Unsure: it may be registered already, so the key stays.
    if (answer.ok || !isUnsure(answer.refusal.code)) wipeWords(REQUEST);
    if (!answer.ok) return setRefusal(answer.refusal);
    keepSlip(answer.value);
    inHand.wipe();
    void lookAtHome();
    goOver('print');
  };

  return { ...inHand, busy, refusal, enter };
}
