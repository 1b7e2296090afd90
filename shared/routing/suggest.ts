import { namesOf, type Office } from '../people/offices';
import type { PlaceKind } from '../people/villages';
import type { RoutingHint, RoutingRule } from './routing-rule';
import { fittingRules, type Fit } from './rule-fit';
import type { SubjectId } from './subjects';
import type { Found } from './word-finder';

/** An office the text points to, with a reason that can be checked word by word. A person decides (rules §5.2 row 2). */
export interface Suggestion {
  readonly officeId: string;
  /** The number of the rule; null when only the place decided. */
  readonly rule: number | null;
  readonly subject: SubjectId | null;
  readonly reason: string;
  /** Where the words stand in the text, in order, none overlapping: to be marked. */
  readonly marks: readonly Found[];
  /** The text speaks of this very office. It stays a suggestion: it may be its matter; think of recusal (art. 28(3)). */
  readonly complainedOf: boolean;
  readonly hint: RoutingHint | null;
}

/** What is known when the question is asked. Without a township there is no fallback. */
export interface Asked {
  readonly text: string;
  readonly townshipId?: string | null;
  readonly placeKind?: PlaceKind | null;
}

const mostOffered = 3;
const mostWordsNamed = 4;

/** Written to the township of the place without its name: 镇政府, 街道办. */
const townshipSpokenOf = ['镇政府', '乡政府', '街道办', '镇里', '乡里', '镇干部', '乡干部'];

const speaksOf = (text: string, office: Office, townshipId: string | null): boolean =>
  namesOf(office).some((name) => text.includes(name)) ||
  (office.id === townshipId && townshipSpokenOf.some((name) => text.includes(name)));

const placeNamed: Record<PlaceKind, string> = { urban: '地点在城区', village: '地点在村里' };

const reasonOf = ({ rule, marks }: Fit, placeKind: PlaceKind | null): string => {
  const words = [...new Set(marks.map(({ word }) => word))].slice(0, mostWordsNamed);
  const place = placeKind !== null && rule.place === placeKind ? `，${placeNamed[placeKind]}` : '';
  return `规则 ${rule.rule}：${rule.say}。写了${words.map((word) => `“${word}”`).join('')}${place}。`;
};

/** Up to three offices, best first, each once. Nothing found: the township of the place; no place either: none. */
export const suggestOffice = (
  { text, townshipId = null, placeKind = null }: Asked,
  rules: readonly RoutingRule[],
  offices: readonly Office[],
): readonly Suggestion[] => {
  const officeOf = new Map(offices.map((office) => [office.id, office]));
  const suggestions: Suggestion[] = [];
  for (const fit of fittingRules(text, rules, placeKind)) {
    const office = officeOf.get(fit.rule.officeId ?? townshipId ?? '');
    if (office === undefined || suggestions.some(({ officeId }) => officeId === office.id)) continue;
    suggestions.push({
      officeId: office.id,
      rule: fit.rule.rule,
      subject: fit.rule.subject,
      reason: reasonOf(fit, placeKind),
      marks: fit.marks,
      complainedOf: speaksOf(text, office, townshipId),
      hint: fit.rule.hint ?? null,
    });
    if (suggestions.length === mostOffered) break;
  }
  const township = officeOf.get(townshipId ?? '');
  if (suggestions.length > 0 || township === undefined) return suggestions;
  return [
    {
      officeId: township.id,
      rule: null,
      subject: null,
      reason: `没有对得上的规则。事情发生在这里，先问${township.name}归不归它管。`,
      marks: [],
      complainedOf: speaksOf(text, township, township.id),
      hint: null,
    },
  ];
};
