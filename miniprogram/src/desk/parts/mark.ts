import dayjs from 'dayjs';
import { useCallback, useState } from 'react';
import { now } from '@/client/present';
import { moment } from '@/text/dates';
import { homeNow } from './home';

/** 高一鸣 11月24日 周二 10:31 */
const markWords = (): string => `${homeNow()?.me.name ?? ''} ${moment(dayjs(now()).toISOString())}`;

export interface Mark {
  /** Who reads and since when, while an identity is on the screen. */
  readonly mark: string | undefined;
  readonly onIdentity: (isShown: boolean) => void;
}

/** The watermark of a page on which an identity may come up. */
export function useMark(): Mark {
  const [mark, setMark] = useState<string>();
  const onIdentity = useCallback((isShown: boolean) => setMark(isShown ? markWords() : undefined), []);
  return { mark, onIdentity };
}
