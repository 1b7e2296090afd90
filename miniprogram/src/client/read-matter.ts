import type { Input, Output } from '@shared/contract/operations';
import { read, type Called } from './call';
import { reopen } from './openings';
import { inBrowser } from './present';
import { citizenSession, openingToken, petitionersToken } from './session';
import { type Reading, useRead } from './use-read';
import { type Changing, useChange } from './use-change';

type MatterRead = 'matter.read' | 'letter.read' | 'receipt.read';
type MatterChange =
  | 'matter.open-letter'
  | 'matter.supplement'
  | 'matter.change-visibility'
  | 'matter.rate'
  | 'matter.release-unhappy'
  | 'matter.object-refusal'
  | 'matter.not-so';

/** These say that this key does not fit, not that the matter is not there. */
const notWithThisKey: readonly string[] = ['log-in-again', 'log-in-first', 'not-found'];

/**
 * Reads about one matter with whatever opens it on this device: its own opening, then the session, then the receipt
 * kept here. An opening lasts half an hour; with a receipt nobody has to type it again.
 */
export async function readMatter<N extends MatterRead>(
  operation: N,
  input: Input<N> & { id: string },
): Promise<Called<N>> {
  const kept = [openingToken(input.id), citizenSession()?.token].filter((token) => token !== undefined);
  // WeChat itself says who is there: no token is a key too.
  const keys = inBrowser ? kept : [...kept, undefined];
  let answer: Called<N> | undefined;
  for (const token of keys) {
    answer = await read(operation, input, { token });
    if (answer.ok || !notWithThisKey.includes(answer.refusal.code)) return answer;
  }
  if (await reopen(input.id)) return read(operation, input, { token: openingToken(input.id) });
  return answer ?? read(operation, input);
}

/** One matter as its petitioner sees it. */
export const useMatter = (id: string): Reading<Output<'matter.read'>> =>
  useRead(id === '' ? undefined : id, () => readMatter('matter.read', { id }), isSameMatter);

/** Photos come with a fresh ticket at every reading; for that alone they are not loaded again. */
const isSameMatter = (one: Output<'matter.read'>, other: Output<'matter.read'>): boolean =>
  withoutTickets(one) === withoutTickets(other);

const withoutTickets = (matter: Output<'matter.read'>): string =>
  JSON.stringify(matter, (field, value: unknown) => (field === 'url' || field === 'small' ? undefined : value));

/** Does something to one matter, with what opens it on this device. */
export const useMatterChange = <N extends MatterChange>(operation: N, id: string): Changing<N> =>
  useChange(operation, { token: () => petitionersToken(id), reopen: () => reopen(id) });
