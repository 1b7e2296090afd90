import type { Matter } from '../../shared/matter/record';
import { sharingMost, similarity, termsOf } from '../../shared/matter/same-matter';
import { writtenIn } from '../../shared/matter/written-in';
import type { Desk } from '../edge/desk';

export interface Alike {
  readonly matter: Matter;
  /** 0 to 1: how much of the one text is in the other. */
  readonly score: number;
}

const perTerm = 50;
const mostCompared = 50;

/** Matters whose words are like this text, the most alike first. Compares matters, never people. Sealed ones stand in no such list. */
export const likeThis = async (
  text: string,
  desk: Desk,
  how: { readonly least: number; readonly most: number; readonly except?: string },
): Promise<readonly Alike[]> => {
  const { county } = desk.book;
  const terms = termsOf(text, county.name);
  const pages = await Promise.all(
    terms.map((term) => desk.store.list(desk.matters, 'terms', [county.id, term], { limit: perTerm, backwards: true })),
  );
  const found = new Map(pages.flatMap((page) => page.items).map((matter) => [matter.id, matter]));
  const ids = sharingMost(
    pages.map((page) => page.items.map((matter) => matter.id)),
    mostCompared,
  );
  return ids
    .flatMap((id) => found.get(id) ?? [])
    .filter((matter) => matter.id !== how.except)
    .map((matter) => ({ matter, score: similarity(text, writtenIn(matter)) }))
    .filter((one) => one.score >= how.least)
    .sort((a, b) => b.score - a.score)
    .slice(0, how.most);
};
