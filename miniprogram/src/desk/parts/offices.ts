import { useEffect, useSyncExternalStore } from 'react';
import type { Output } from '@shared/contract/operations';
import { subscribable } from '@/client/subscribable';
import { type Refused } from '@/client/transport';
import { staffRead } from './staff-call';

/** Every office a matter may go to or a citizen may be pointed to, the subjects, and who receives accusations. */
export type OfficeBook = Output<'offices.list'>;
export type OfficeLine = OfficeBook['offices'][number];

interface Known {
  readonly book?: OfficeBook;
  readonly refusal?: Refused;
}

const known = subscribable<Known>({});

async function ask(): Promise<void> {
  const answer = await staffRead('offices.list', {});
  known.set(answer.ok ? { book: answer.value } : { ...known.get(), refusal: answer.refusal });
}

/** The book of offices: read once, it changes with an act of the county, not from hour to hour. */
export function useOffices(): Known & { readonly again: () => void } {
  const value = useSyncExternalStore(known.subscribe, known.get);
  useEffect(() => {
    if (known.get().book === undefined) void ask();
  }, []);
  return { ...value, again: () => void ask() };
}
