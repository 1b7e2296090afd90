import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, sharingMost, similarity, termsOf, worthShowing } from '../../shared/matter/same-matter';

const drain =
  '东关村口排水沟堵了，雨天漫路\n今年七月起，东关村口那条排水沟堵了。一下雨，脏水就漫到路上，孩子上学要绕路。';
const sameDrain = '东关那条排水沟一直没人清，下雨就漫到路上，村口走不了人。';
const lamps = '兴业路路灯不亮\n兴业路中间那段九个路灯，从五月就不亮，晚上接孩子看不见路。';
const wages = '合作社拖欠摘果工钱\n在白塔镇果园摘了两个月苹果，合作社一直不给工钱。';

describe('the terms of a matter', () => {
  test('are at most twenty-four, of two characters, none twice, and the same every time', () => {
    const terms = termsOf(drain.repeat(20));

    expect(terms.length).toBeLessThanOrEqual(24);
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) expect(term).toHaveLength(2);
    expect(termsOf(drain.repeat(20))).toEqual(terms);
  });

  test('leave out what every letter says, and what is said everywhere in this county', () => {
    expect(termsOf('尊敬的领导，希望有关部门，解决问题')).toEqual([]);
    expect(termsOf('青禾县东关村')).toContain('青禾');
    expect(termsOf('青禾县东关村', '青禾县')).toEqual(['县东', '东关', '关村']);
  });

  test('begin with the opening, for it says what it is about', () => {
    expect(termsOf(lamps).slice(0, 3)).toEqual(['兴业', '业路', '路路']);
  });

  test('do not care about full-width letters, and numbers alone are none', () => {
    expect(termsOf('ＷｉＦｉ基站')).toEqual(termsOf('wifi基站'));
    expect(termsOf('2026 18 600')).toEqual([]);
  });

  test('are shared by two accounts of one matter, in other words', () => {
    const terms = new Set(termsOf(drain));
    expect(termsOf(sameDrain).some((term) => terms.has(term))).toBe(true);
    expect(termsOf(wages).some((term) => terms.has(term))).toBe(false);
  });
});

describe('which matters are worth reading', () => {
  test('those that share the most terms come first, and a limit is kept', () => {
    expect(sharingMost([['b', 'a'], ['c', 'b'], ['b', 'c'], []], 2)).toEqual(['b', 'c']);
    expect(sharingMost([['b'], ['a']], 5)).toEqual(['a', 'b']);
  });
});

describe('how similar two accounts are', () => {
  test('another account of the same drain is worth showing, another matter is not', () => {
    expect(similarity(drain, sameDrain)).toBeGreaterThan(worthShowing);
    expect(similarity(drain, lamps)).toBeLessThan(worthShowing);
    expect(similarity(drain, wages)).toBeLessThan(0.1);
  });

  test('the words every letter holds hardly count', () => {
    const polite = '尊敬的领导您好，希望有关部门能够解决我们老百姓的问题。';

    expect(similarity(`${polite}${lamps}`, `${polite}${wages}`)).toBeLessThan(worthShowing);
  });

  test('it lies from 0 to 1, is 1 for a text and itself, and the order of the two makes no difference', () => {
    const text = fc
      .array(fc.constantFrom(...drain, ...lamps, ...wages, '，', ' '), { maxLength: 60 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = similarity(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(similarity(b, a)).toBeCloseTo(alike, 12);
        if (similarity(a, a) !== 0) expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});

describe('the ranking', () => {
  const candidates = [
    { id: 'wages', text: wages },
    { id: 'drain-b', text: drain },
    { id: 'lamps', text: lamps },
    { id: 'drain-a', text: drain },
  ];

  test('gives the most similar first and equal ones by id', () => {
    expect(rank(sameDrain, candidates, { min: worthShowing, limit: 5 }).map(({ id }) => id)).toEqual([
      'drain-a',
      'drain-b',
    ]);
  });

  test('keeps to its limit and may find nothing', () => {
    expect(rank(sameDrain, candidates, { min: 0, limit: 1 })).toHaveLength(1);
    expect(rank('', candidates, { min: worthShowing, limit: 5 })).toEqual([]);
  });
});
