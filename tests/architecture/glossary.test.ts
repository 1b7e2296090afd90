import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { legalClocks } from '../../shared/clocks/legal-clocks';
import { channels, classNames, levels, pathNames } from '../../shared/matter/moves';
import { groups, statuses } from '../../shared/matter/statuses';
import { transitions } from '../../shared/matter/transitions';
import { roles } from '../../shared/people/roles';

const glossary = readFileSync(new URL('../../shared/glossary.md', import.meta.url), 'utf8');

const rowsUnder = (heading: string): string[][] =>
  (glossary.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
    .filter(([word]) => word !== 'code word' && word !== '---');

const wordsUnder = (heading: string): (string | undefined)[] => rowsUnder(heading).map(([word]) => word);

test.each([
  { heading: 'Classes', words: Object.keys(classNames) },
  { heading: 'Paths', words: Object.keys(pathNames) },
  { heading: 'Channels', words: Object.keys(channels) },
  { heading: 'Levels at which a matter was first raised', words: Object.keys(levels) },
  { heading: 'States of a matter', words: Object.keys(statuses) },
  { heading: 'Groups of states', words: Object.keys(groups) },
  { heading: 'Lists of the desk', words: Object.values(legalClocks).flatMap(({ desk }) => desk ?? []) },
  { heading: 'Who acts', words: [...Object.keys(roles), 'petitioner', 'clockwork'] },
  { heading: 'Clocks', words: Object.keys(legalClocks) },
  { heading: 'Moves', words: transitions.map(({ move }) => move) },
])('every word of the code is under "$heading"', ({ heading, words }) => {
  expect(wordsUnder(heading)).toEqual(expect.arrayContaining(words));
});

describe('the glossary says what the screen says', () => {
  const nameOf = (heading: string, word: string): string | undefined =>
    rowsUnder(heading).find(([code]) => code === word)?.[1];

  test.each(Object.entries(statuses))('for the state %s', (word, { name }) => {
    expect(nameOf('States of a matter', word)).toBe(name);
  });

  test.each(Object.entries(roles))('for the role %s', (word, name) => {
    expect(nameOf('Who acts', word)?.split('：')[0]).toBe(name);
  });

  test.each(Object.entries(legalClocks))('for the clock %s', (word, { name }) => {
    expect(nameOf('Clocks', word)).toBe(name);
  });
});

test('every row has a word, its 中文 and a source, and no word stands twice under one heading', () => {
  const headings = glossary.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []));

  for (const heading of headings) {
    const words = wordsUnder(heading);
    expect(words).toEqual([...new Set(words)]);
    for (const row of rowsUnder(heading)) expect(row.filter((cell) => cell.trim() !== '')).toHaveLength(3);
  }
});
