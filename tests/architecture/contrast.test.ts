import { expect, test } from 'vitest';
import { contrast } from './contrast';
import { sourcesUnder, type Source } from './sources';

const styles = sourcesUnder('miniprogram/src', /\.(scss|css)$/);

const text = 4.5; // WCAG 2 AA for text
const edge = 3; // for the edges of controls, marks and the focus ring

const grounds = ['card', 'bg', 'sunk', 'brand-tint', 'wheat-tint'];
const states = ['ok', 'soon', 'late', 'pause', 'prov', 'done'];

/** Every pair of colours that lie on each other on some page: in front, behind, and the least contrast. */
const pairs: readonly (readonly [front: string, behind: string, least: number])[] = [
  ...['ink-1', 'ink-2', 'ink-3'].flatMap((ink) => grounds.map((ground) => [ink, ground, text] as const)),
  ...['card', 'bg', 'brand-tint', 'sunk'].map((ground) => ['brand', ground, text] as const),
  ...['brand-tint', 'card'].map((ground) => ['brand-ink', ground, text] as const),
  ...['brand', 'brand-press'].map((solid) => ['ink-on', solid, text] as const),
  ...states.flatMap((state) => [
    ['ink-on', `${state}-solid`, text] as const,
    [`${state}-ink`, `${state}-tint`, text] as const,
    [`${state}-ink`, 'card', text] as const,
    ['ink-1', `${state}-tint`, text] as const,
    ['ink-2', `${state}-tint`, text] as const,
  ]),
  ...['card', 'bg'].flatMap((ground) => ['line-ctl', 'focus', 'brand'].map((line) => [line, ground, edge] as const)),
  ['focus', 'brand-tint', edge],
  ['wheat-tint', 'brand-press', text],
  ['brand-tint', 'brand-press', text],
  ['wheat', 'brand-press', edge],
];

/** The colours of one block of the tokens file, such as `@mixin elder`, by their names without the dashes. */
function coloursOf(tokens: Source, block: string): [string, string][] {
  const body = tokens.text.split(`${block} {`)[1]?.split('}')[0] ?? '';
  return [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]);
}

const tokensFiles = styles.filter((source) => /--ink-1:\s*#/.test(source.text));

test('the colours stand in one file', () => {
  expect(tokensFiles).toHaveLength(1);
});

test.each([
  ['standard', ['@mixin standard']],
  ['large type', ['@mixin standard', '@mixin elder']],
  ['desk', ['@mixin standard', '@mixin desk']],
] as const)('every text and every edge can be seen: %s', (_mode, blocks) => {
  const colours = new Map(tokensFiles.flatMap((tokens) => blocks.flatMap((block) => coloursOf(tokens, block))));

  const tooFaint = pairs.flatMap(([front, behind, least]) => {
    const [above, below] = [colours.get(front), colours.get(behind)];
    if (above === undefined || below === undefined) return [`${front} on ${behind}: no such colour`];
    const ratio = contrast(above, below);
    return ratio >= least ? [] : [`${front} on ${behind}: ${ratio.toFixed(2)}, needs ${least}`];
  });

  expect(tooFaint).toEqual([]);
});

test('the contrast of known pairs is what WCAG says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 2);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('only the two weights that cheap phones have', () => {
  const inStyles = styles.flatMap(({ path, text: style }) =>
    [...style.matchAll(/font-weight:\s*([^;}]+)/g)]
      .map(([, weight = '']) => weight.trim())
      .filter((weight) => !/^(400|600|inherit|var\(--fw(-b)?\))$/.test(weight))
      .map((weight) => `${path}: ${weight}`),
  );
  const inPages = sourcesUnder('miniprogram/src').filter(({ text: page }) => /fontWeight\s*[:=]/.test(page));

  expect(styles.length).toBeGreaterThan(0);
  expect(inStyles).toEqual([]);
  expect(inPages.map(({ path }) => path)).toEqual([]);
});
