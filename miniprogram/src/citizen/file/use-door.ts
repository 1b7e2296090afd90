import { useMemo } from 'react';
import { type County, useCounty } from '@/client/county';
import { useParams } from '@/client/go';
import { placeOf } from '../parts/place-names';
import { type Door } from './filing';

const titles: Readonly<Record<string, string>> = { secretary: '县委书记信箱', head: '县长信箱' };

const titleOf = (mailbox: string | undefined, isSuggestion: boolean, county: County | undefined): string => {
  if (mailbox === undefined) return isSuggestion ? '提建议' : '我要反映';
  const township = county?.townships.find(({ id }) => mailbox === `township:${id}`);
  return titles[mailbox] ?? `${township === undefined ? '乡镇（街道）' : placeOf(township)}书记信箱`;
};

/** By which door this page was opened: ?mailbox=secretary|head|township:<id> or ?kind=suggestion. */
export function useDoor(): Door {
  const { mailbox, kind } = useParams();
  const { county } = useCounty();
  return useMemo(() => {
    const isSuggestion = kind === 'suggestion';
    // A mailbox takes anything one has to say to its owner; it is registered as what people ask of it: 求决.
    const preset = isSuggestion ? 'suggestion' : mailbox === undefined ? '' : 'petition';
    return { mailbox: mailbox ?? null, kind: preset, title: titleOf(mailbox, isSuggestion, county) };
  }, [mailbox, kind, county]);
}
