import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, sourcesUnder, treeOf, type Source } from './sources';

/** What asks the machine for the time, for chance or for its settings. `Date` as a type is fine. */
const asksTheMachine = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Date') ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
  (ts.isPropertyAccessExpression(node) &&
    [
      'Date.now',
      'Math.random',
      'process.env',
      'performance.now',
      'crypto.randomUUID',
      'crypto.getRandomValues',
    ].includes(node.getText()));

const asking = (source: Source): string[] =>
  nodesOf(treeOf(source))
    .filter(asksTheMachine)
    .map((node) => `${source.path}: ${node.getText()}`);

test('shared/ asks for no time, no chance and no settings', () => {
  expect(sourcesUnder('shared').flatMap(asking)).toEqual([]);
});

test('handlers get time and chance from their desk', () => {
  expect(sourcesUnder('cloudfunctions/handlers').flatMap(asking)).toEqual([]);
});

test('in the cloud only the system clock reads the time', () => {
  const readsTime = (node: ts.Node): boolean =>
    (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
    (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now');

  const readers = sourcesUnder('cloudfunctions').filter((source) => nodesOf(treeOf(source)).some(readsTime));

  expect(readers.map(({ path }) => path)).toEqual(['cloudfunctions/services/system-clock.ts']);
});

test('the test for purity sees what it looks for', () => {
  const impure = 'new Date(); Date.now(); Math.random(); process.env; let at: Date; x instanceof Date;';

  expect(asking({ path: 'x.ts', text: impure })).toHaveLength(4);
});
