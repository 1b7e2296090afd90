import { expect, test } from 'vitest';
import { importsOf, sourcesUnder } from './sources';

/** Which imports a folder may not make. Imports go one way: miniprogram → shared ← cloudfunctions. */
const rules = [
  {
    folder: 'shared',
    may: 'import only shared, dayjs, tyme4ts and zod',
    not: /^(?!shared\/|dayjs(\/|$)|tyme4ts$|zod(\/|$))/,
  },
  { folder: 'miniprogram', may: 'not reach into the cloud or the tests', not: /^(cloudfunctions|tests)\// },
  { folder: 'cloudfunctions', may: 'not know the pages or the tests', not: /^(miniprogram|tests)\/|^@tarojs\/|^react/ },
  {
    folder: 'cloudfunctions/handlers',
    may: 'know the port, not the store, the platform or the machine',
    not: /^cloudfunctions\/(stores\/(embedded|mongodb)|local|citizen|staff|nightly)\/|^(mongodb|lmdb|sharp|pino)$|^node:|^@cloudbase\//,
  },
  {
    folder: 'cloudfunctions/edge',
    may: 'not know which store is behind the port',
    not: /\/stores\/(embedded|mongodb)\/|^(mongodb|lmdb)$/,
  },
] as const;

for (const { folder, may, not } of rules) {
  test(`${folder} may ${may}`, () => {
    const sources = sourcesUnder(folder);

    const wrong = sources.flatMap((source) =>
      importsOf(source)
        .filter((imported) => not.test(imported))
        .map((imported) => `${source.path} imports ${imported}`),
    );

    expect(sources.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
}
