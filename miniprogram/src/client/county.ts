import { useEffect, useSyncExternalStore } from 'react';
import type { Output } from '@shared/contract/operations';
import { read } from './call';
import { now } from './present';
import { keep, kept } from './shelf';
import { subscribable } from './subscribable';
import { type Refused } from './transport';

/** What everybody may know of the county: hotline, address, villages, who receives on the coming days. */
export type County = Output<'home.read'>;

const KEY = 'county';
const FRESH_FOR = 5 * 60 * 1000;

interface Known {
  readonly county?: County;
  readonly refusal?: Refused;
}

const known = subscribable<Known | undefined>(undefined);
let askedAt = 0;

// Only this file writes the entry; an older app may have written it in another shape.
const isCounty = (value: unknown): value is County =>
  typeof value === 'object' &&
  value !== null &&
  ['county', 'today', 'receptions', 'townships', 'offices'].every((part) => part in value);

/** What was told last time stands at once, also without a network: filing needs the villages. */
function knownNow(): Known {
  const told = known.get();
  if (told !== undefined) return told;
  const before = kept(KEY);
  const first: Known = isCounty(before) ? { county: before } : {};
  known.set(first);
  return first;
}

async function ask(): Promise<void> {
  if (now() - askedAt < FRESH_FOR) return;
  askedAt = now();
  const answer = await read('home.read', {});
  if (answer.ok) {
    keep(KEY, answer.value);
    known.set({ county: answer.value });
  } else {
    askedAt = 0;
    known.set({ ...knownNow(), refusal: answer.refusal });
  }
}

/** The county, as known on this device at once and as the service says a moment later. */
export function useCounty(): Known & { readonly again: () => void } {
  const value = useSyncExternalStore(known.subscribe, knownNow);
  useEffect(() => void ask(), []);
  return { ...value, again: () => void ask() };
}
