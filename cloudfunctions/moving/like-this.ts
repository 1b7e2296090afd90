import type { Matter } from '../../shared/matter/record';
import { similarity, termsOf } from '../../shared/matter/same-matter';
import type { Desk } from '../edge/desk';

export interface Alike {
  readonly matter: Matter;
  /** 0 to 1: how much of the one text is in the other. */
  readonly score: number;
}

const perTerm = 50;

/** Matters whose words are like this text, the most alike first. Compares matters, never people. Sealed ones stand in no such list. */
export const likeThis = async (text: string, desk: Desk, how: { readonly least: number; readonly most: number; readonly except?: string }): Promise<readonly Alike[]> => {
  const candidates = new Map<string, Matter>();
  for (const term of termsOf(text)) {
    const page = await desk.store.list(desk.matters, 'terms', [desk.book.county.id, term], { limit: perTerm, backwards: true });
    for (const matter of page.items) if (matter.id !== how.except) candidates.set(matter.id, matter);
  }
  return [...candidates.values()]
    .map((matter) => ({ matter, score: similarity(text, writtenIn(matter)) }))
    .filter((one) => one.score >= how.least)
    .sort((a, b) => b.score - a.score)
    .slice(0, how.most);
};

export const writtenIn = (matter: Matter): string => [matter.title, ...matter.submissions.map((one) => `${one.facts}\n${one.request}\n${one.place}`)].join('\n');
