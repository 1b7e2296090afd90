import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, sourcesUnder, treeOf, type Source } from './sources';

const halfWidth = /[\u4e00-\u9fff”）》][,:;?!]/;

/** Texts people may read: strings and text between tags, not comments and not patterns. */
const textsOf = (source: Source): string[] =>
  nodesOf(treeOf(source)).flatMap((node) =>
    ts.isStringLiteral(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node) ? [node.text] : [],
  );

test('after a Chinese character stands a Chinese comma, colon or question mark', () => {
  const wrong = ['miniprogram/src', 'shared', 'cloudfunctions'].flatMap((folder) =>
    sourcesUnder(folder).flatMap((source) =>
      textsOf(source)
        .filter((text) => halfWidth.test(text))
        .map((text) => `${source.path}: ${text.trim()}`),
    ),
  );

  expect(wrong).toEqual([]);
});

test('nothing on the screen shouts or flatters', () => {
  const notUsed = /亲，|小贴士|温馨提示|高效便民|敬请期待|[\u4e00-\u9fff]！/;

  const wrong = sourcesUnder('miniprogram/src').flatMap((source) =>
    textsOf(source)
      .filter((text) => notUsed.test(text))
      .map((text) => `${source.path}: ${text.trim()}`),
  );

  expect(wrong).toEqual([]);
});

test('the test about words sees strings, templates and text between tags, and leaves comments alone', () => {
  const text = "// 注:这里\nconst a = '好,'; const b = `在${a}哪里?`; const c = <View>姓名: </View>;";

  expect(textsOf({ path: 'x.tsx', text }).filter((found) => halfWidth.test(found))).toEqual(['好,', '哪里?', '姓名: ']);
});
