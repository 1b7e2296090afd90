import { type Home } from '../../parts/home';
import { type ListPart, lineOf } from '../../parts/menu';

/** What the list column shows: one of my lists, or what was searched for. */
export type Source =
  | { readonly kind: 'list'; readonly list: Home['lists'][number]; readonly part: ListPart }
  | { readonly kind: 'find'; readonly words: string };

export interface Asked {
  readonly list?: string;
  readonly part?: string;
  readonly find?: string;
}

const isPart = (part: string | undefined): part is ListPart => part === 'all' || part === 'soon' || part === 'late';

/** What the address asks for; without it the first list that has something on it. Undefined for who has no list at all. */
export function sourceOf({ list, part, find }: Asked, { lists }: Home): Source | undefined {
  if (find !== undefined) return { kind: 'find', words: find };
  const asked = lists.find((one) => one.list === list);
  const waiting = lists.filter(({ count }) => count > 0);
  // What waits for a signature holds up somebody else's work.
  const shown = asked ?? waiting.find((one) => one.list === 'to-do:head') ?? waiting[0] ?? lists[0];
  if (shown === undefined) return undefined;
  return { kind: 'list', list: shown, part: asked !== undefined && isPart(part) ? part : 'all' };
}

/** The line of the menu it stands under. */
export const menuLineOf = (source: Source | undefined): string | undefined =>
  source?.kind === 'list' ? lineOf(source.list.list, source.part) : undefined;
