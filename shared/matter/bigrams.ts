import { frequentBigrams } from './frequent-bigrams';

const written = /[\p{Script=Han}a-z0-9]+/gu;
const onlyDigits = /^\d+$/;

/**
 * The pairs of neighbouring characters of a text, none across a punctuation mark. Full-width letters and digits are read
 * as half-width ones, capitals as small. Numbers alone (dates, sums) say nothing.
 */
export const bigramsOf = (text: string): readonly string[] => {
  const bigrams: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(written)) {
    const letters = [...run];
    for (let i = 0; i + 1 < letters.length; i++) {
      const bigram = `${letters[i]}${letters[i + 1]}`;
      if (!onlyDigits.test(bigram)) bigrams.push(bigram);
    }
  }
  return bigrams;
};

/** A rare bigram weighs 1, a frequent one less the more frequent it is. */
const heaviestFrequent = 0.7;
const frequentWeights: ReadonlyMap<string, number> = new Map(
  Array.from({ length: frequentBigrams.length / 2 }, (_, i) => [
    frequentBigrams.slice(2 * i, 2 * i + 2),
    (heaviestFrequent * Math.log(i + 2)) / Math.log(frequentBigrams.length / 2 + 1),
  ]),
);

export const isFrequent = (bigram: string): boolean => frequentWeights.has(bigram);

export const weightOf = (bigrams: Iterable<string>): number => {
  let weight = 0;
  for (const bigram of bigrams) weight += frequentWeights.get(bigram) ?? 1;
  return weight;
};
