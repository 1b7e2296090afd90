import ts from 'typescript';
import { expect, test } from 'vitest';
import { isProblem } from '../../shared/contract/problems';
import { nodesOf, sourcesUnder, treeOf } from '../architecture/sources';

/** Is this text what a guard answers, or what is refused with? */
const isACode = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isReturnStatement(parent)) return true;
  return ts.isCallExpression(parent) && parent.expression.getText() === 'refuse' && parent.arguments[0] === node;
};

const codesIn = (path: string): string[] =>
  sourcesUnder('shared/matter')
    .filter((source) => source.path === path)
    .flatMap((source) => nodesOf(treeOf(source)).filter((node) => ts.isStringLiteral(node) && isACode(node)))
    .map((node) => node.getText().slice(1, -1));

test.each(['shared/matter/guards.ts', 'shared/matter/decide.ts'])('whatever %s refuses has its sentence', (path) => {
  const codes = codesIn(path).filter((code) => !(code in notCodes));

  expect(codes.length).toBeGreaterThan(4);
  expect(codes.filter((code) => !isProblem(code))).toEqual([]);
});

/** Texts of the same shape that are no refusals: states in which a row ends. */
const notCodes = { REGISTERED: true, SUGGESTION: true, DUTY: true, HANDLING: true };
