import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourcesUnder, treeOf } from './sources';

const sources = ['shared', 'cloudfunctions', 'miniprogram', 'tests'].flatMap((folder) => sourcesUnder(folder));

// When a good name will not come, the thing is probably two things.
const noName = /^(utils?|helpers?|managers?|commons?|misc|lib)$/i;

test('no file or folder is called util, helper, manager or common', () => {
  const nameless = sources.filter(({ path }) =>
    [...dirname(path).split('/'), ...basename(path).split(/[.-]/)].some((word) => noName.test(word)),
  );

  expect(nameless.map(({ path }) => path)).toEqual([]);
});

test('no index file only passes on what other files export', () => {
  const passesOn = sources
    .filter(({ path }) => /^index\.(ts|tsx)$/.test(basename(path)))
    .filter((source) => {
      const { statements } = treeOf(source);
      return (
        statements.length > 0 &&
        statements.every((line) => ts.isImportDeclaration(line) || ts.isExportDeclaration(line))
      );
    });

  expect(passesOn.map(({ path }) => path)).toEqual([]);
});
