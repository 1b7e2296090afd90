import fc from 'fast-check';
import type { StaffActor } from '../../shared/people/actor';
import { attempts, type Act } from './acts';
import { waited, wentOn, type Walk } from './walk';

/** A step of a walk: so many days go by, or somebody does one of the things that can be done. */
export type Step = { readonly wait: number } | { readonly act: number };

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(1, 4, 9, 21, 34, 63, 100).map((wait) => ({ wait })) },
    { weight: 4, arbitrary: fc.nat(1_000_000).map((act) => ({ act })) },
  ),
  { minLength: 5, maxLength: 40, size: 'max' },
);

export interface Stepped {
  readonly walk: Walk;
  /** What was done; null if days went by, or nobody could do anything. */
  readonly act: Act | null;
}

export const stepped = (walk: Walk, step: Step, cast: readonly StaffActor[]): Stepped => {
  if ('wait' in step) return { walk: waited(walk, step.wait), act: null };
  const act = chosen(attempts(walk, cast).acts, step.act);
  return { walk: act === null ? walk : wentOn(walk, act.body, act.actor), act };
};

/** Moves that lead away from the main road are taken now and then, or no walk would get far. */
const rare = [
  'seal',
  'refuse',
  'refuse-for-good',
  'divert',
  'recall',
  'take-back-letter',
  'supplement',
  'change-visibility',
];

const weightOf = ({ what }: Act): number =>
  what.startsWith('no to') || rare.some((move) => what.includes(move)) ? 1 : 4;

const chosen = (acts: readonly Act[], n: number): Act | null => {
  // Each move once, whoever may make it and whatever he says with it: so that none crowds out the others.
  const moves = [...new Set(acts.map(({ what }) => what))];
  const weighted = moves.flatMap((what) => {
    const those = acts.filter((act) => act.what === what);
    const one = those[Math.floor(n / 97) % those.length];
    return one === undefined ? [] : Array.from({ length: weightOf(one) }, () => one);
  });
  return weighted[n % weighted.length] ?? null;
};

/** The walk in words, for the one who has to read why it failed. */
export const inWords = ({ history }: Walk): string =>
  history
    .map(({ body, on, by }) => {
      const who = by.kind === 'staff' ? by.staffId : by.kind;
      if (body.kind === 'move') return `${on} ${body.move} → ${body.to} (${who})`;
      return `${on} ${body.kind} ${'move' in body ? body.move : ''} (${who})`;
    })
    .join('\n');
