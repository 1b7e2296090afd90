import type { PlaceKind } from '../people/villages';
import type { RoutingRule } from './routing-rule';
import { wordFinder, type Found } from './word-finder';

/** How well one rule fits a text, and where its words stand (in order, none overlapping). */
export interface Fit {
  readonly rule: RoutingRule;
  readonly points: number;
  readonly marks: readonly Found[];
}

/** A strong word counts for three others. */
const strongPoints = 3;

/** People say first what it is about, so a word in the opening counts twice. In characters. */
const opening = 30;
const openingFactor = 2;

interface Catalogue {
  readonly find: (text: string) => readonly Found[];
  readonly rulesOf: ReadonlyMap<string, readonly RoutingRule[]>;
}

/** Preparing the words takes longer than reading a text, so it is done once for each list of rules. */
const prepared = new WeakMap<readonly RoutingRule[], Catalogue>();

const catalogueOf = (rules: readonly RoutingRule[]): Catalogue => {
  const known = prepared.get(rules);
  if (known !== undefined) return known;
  const rulesOf = new Map<string, RoutingRule[]>();
  for (const rule of rules) {
    for (const word of [...rule.strong, ...rule.words, ...(rule.notWords ?? [])]) {
      const sharing = rulesOf.get(word);
      if (sharing === undefined) rulesOf.set(word, [rule]);
      else sharing.push(rule);
    }
  }
  const catalogue = { rulesOf, find: wordFinder(rulesOf.keys()) };
  prepared.set(rules, catalogue);
  return catalogue;
};

/** Where two words lie over each other only the first counts, and of two with the same start the longer. */
const apart = (found: readonly Found[]): readonly Found[] => {
  let end = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark) => {
      if (mark.start < end) return false;
      end = mark.end;
      return true;
    });
};

/** A rule for the other kind of place stays an alternative, behind the rules that fit the place. */
const otherPlaceFactor = 0.25;

/** A word counts once, however often it is written: a long text is not a better reason. */
const pointsOf = (rule: RoutingRule, marks: readonly Found[], placeKind: PlaceKind | null): number => {
  const counted = new Set<string>();
  let points = 0;
  for (const { word, start } of marks) {
    if (counted.has(word)) continue;
    counted.add(word);
    points += (rule.strong.includes(word) ? strongPoints : 1) * (start < opening ? openingFactor : 1);
  }
  const isElsewhere = rule.place !== undefined && placeKind !== null && rule.place !== placeKind;
  return isElsewhere ? points * otherPlaceFactor : points;
};

/** The rules whose words the text holds, best first; equal ones in the order of their numbers. */
export const fittingRules = (
  text: string,
  rules: readonly RoutingRule[],
  placeKind: PlaceKind | null,
): readonly Fit[] => {
  const { find, rulesOf } = catalogueOf(rules);
  const foundFor = new Map<RoutingRule, Found[]>();
  const out = new Set<RoutingRule>();
  for (const found of find(text)) {
    for (const rule of rulesOf.get(found.word) ?? []) {
      if (rule.notWords?.includes(found.word)) {
        out.add(rule);
        continue;
      }
      const already = foundFor.get(rule);
      if (already === undefined) foundFor.set(rule, [found]);
      else already.push(found);
    }
  }
  return [...foundFor]
    .filter(([rule]) => !out.has(rule))
    .map(([rule, found]) => {
      const marks = apart(found);
      return { rule, marks, points: pointsOf(rule, marks, placeKind) };
    })
    .sort((a, b) => b.points - a.points || a.rule.rule - b.rule.rule);
};
