import { bigramsOf, isFrequent, weightOf } from './bigrams';

/**
 * SIMILAR MATTERS, by what is said and never by who says it. Two texts are compared by the pairs of neighbouring
 * characters (bigrams) they share: that needs no dictionary and survives other word orders and other words around.
 * A person always decides whether two matters are one (rules §2.4).
 */

/** How many terms of a matter stand in the index. */
const mostTerms = 24;

/** The opening says what it is about: the first line or sentence, but no more characters than this. */
const longestOpening = 60;

const splitOpening = (text: string): readonly [opening: string, rest: string] => {
  const end = text.slice(0, longestOpening).search(/[\n。！？!?]/);
  const at = end > 0 ? end : longestOpening;
  return [text.slice(0, at), text.slice(at)];
};

/**
 * The index terms of a text, at most 24: first the rare bigrams of the opening, then of the rest those said again
 * and again, then the earlier ones. Two accounts of one matter nearly always share a term; the ranking sorts the rest.
 * `saidEverywhere` is what nearly every text here says, such as the county's name: it finds nothing.
 */
export const termsOf = (text: string, saidEverywhere = ''): readonly string[] => {
  const [opening, rest] = splitOpening(text);
  const everywhere = new Set(bigramsOf(saidEverywhere));
  const isRare = (bigram: string) => !isFrequent(bigram) && !everywhere.has(bigram);
  const terms = new Set(bigramsOf(opening).filter(isRare));
  const times = new Map<string, number>();
  for (const bigram of bigramsOf(rest).filter(isRare)) times.set(bigram, (times.get(bigram) ?? 0) + 1);
  // The sort is stable: of those said equally often the earlier one comes first.
  const byTimes = [...times].sort(([, a], [, b]) => b - a);
  for (const [bigram] of byTimes) terms.add(bigram);
  return [...terms].slice(0, mostTerms);
};

/**
 * The ids that stand under the most of a text's terms, most first, equal ones by id: what is worth reading for the
 * ranking. With fifty of them the ranking is as good as with all.
 */
export const sharingMost = (idsByTerm: readonly (readonly string[])[], limit: number): readonly string[] => {
  const shared = new Map<string, number>();
  for (const ids of idsByTerm) for (const id of new Set(ids)) shared.set(id, (shared.get(id) ?? 0) + 1);
  return [...shared]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
};

interface Weighed {
  readonly bigrams: ReadonlySet<string>;
  readonly weight: number;
}

const weigh = (text: string): Weighed => {
  const bigrams = new Set(bigramsOf(text));
  return { bigrams, weight: weightOf(bigrams) };
};

const shareOf = (a: Weighed, b: Weighed): number => {
  const [small, large] = a.weight <= b.weight ? [a, b] : [b, a];
  if (small.weight === 0) return 0;
  return weightOf([...small.bigrams].filter((bigram) => large.bigrams.has(bigram))) / small.weight;
};

/** How much of the shorter text stands in the longer one, from 0 to 1. The order of the two makes no difference. */
export const similarity = (a: string, b: string): number => shareOf(weigh(a), weigh(b));

export interface Similar {
  readonly id: string;
  readonly similarity: number;
}

/** From here on it is worth showing somebody: three of four re-worded accounts and nearly every copy lie above. */
export const worthShowing = 0.4;

/** The candidates that are at least `min` similar, the most similar first, equal ones by id, no more than `limit`. */
export const rank = (
  query: string,
  candidates: readonly { readonly id: string; readonly text: string }[],
  { min, limit }: { readonly min: number; readonly limit: number },
): readonly Similar[] => {
  const asked = weigh(query);
  return candidates
    .map(({ id, text }) => ({ id, similarity: shareOf(asked, weigh(text)) }))
    .filter((each) => each.similarity >= min)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
};
